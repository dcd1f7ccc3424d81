using NewsGraph.Learning;

namespace NewsGraph.Extraction.Names;

/// <summary>
/// Tags names, descriptions and groups: a press tagger (ANERcorp's scheme) whose labels are features of the outer tagger
/// (the guidelines' scheme), whose labels are features of the nested tagger (names inside names).
/// </summary>
public sealed class NameTagger(NameModels models, NameResources resources)
{
    /// <summary>All tagged spans in text order; nested ones after the span that holds them.</summary>
    public IReadOnlyList<NameSpan> Tag(NameEvidence evidence)
    {
        var features = new NameFeatures(evidence, resources);
        var press = PressLabels(models.Press, evidence, features);
        var labels = new NameLabelFeatures(evidence, press);
        var outer = Spans(models.Outer, evidence, s => features.Of(s, labels));
        var names = SpanDecoding.LabelsOf(evidence.Keys.Stem.Length, outer).Select(l => NameLabels.All[l]).ToArray();
        labels = new NameLabelFeatures(evidence, press, names);
        var nested = Spans(models.Nested, evidence, s => features.Of(s, labels));
        var repair = new SpanRepair(evidence);
        return
        [
            .. outer.Concat(nested).Select(repair.Mend).OfType<NameSpan>().DistinctBy(s => (s.First, s.Count))
                .OrderBy(s => s.First).ThenByDescending(s => s.Count),
        ];
    }

    /// <summary>The labels that a press tagger gives to each token.</summary>
    internal static string[] PressLabels(SequenceModel model, NameEvidence evidence, NameFeatures features)
    {
        var labels = new string[evidence.Keys.Stem.Length];
        foreach (var sentence in evidence.Document.Sentences)
        {
            var path = model.Decode(features.Of(sentence));
            for (var i = 0; i < path.Length; i++)
            {
                labels[sentence.First + i] = model.Labels[path[i]];
            }
        }

        return labels;
    }

    private static List<NameSpan> Spans(SequenceModel model, NameEvidence evidence, Func<Text.Sentence, FeatureSequence> features)
    {
        var spans = new List<NameSpan>();
        foreach (var sentence in evidence.Document.Sentences)
        {
            SpanDecoding.Decode(model, features(sentence), sentence, spans);
        }

        return spans;
    }
}

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
        var press = PressLabels(evidence);
        var outer = Spans(models.Outer, evidence, new NameFeatures(evidence, resources, press));
        var names = SpanDecoding.LabelsOf(evidence.Keys.Stem.Length, outer).Select(l => NameLabels.All[l]).ToArray();
        var nested = Spans(models.Nested, evidence, new NameFeatures(evidence, resources, press, names));
        var repair = new SpanRepair(evidence);
        return
        [
            .. outer.Concat(nested).Select(repair.Mend).OfType<NameSpan>().DistinctBy(s => (s.First, s.Count))
                .OrderBy(s => s.First).ThenByDescending(s => s.Count),
        ];
    }

    /// <summary>The press tagger's label of each token.</summary>
    public string[] PressLabels(NameEvidence evidence) => PressLabels(models.Press, evidence, resources);

    /// <summary>The labels that a press tagger gives to each token.</summary>
    internal static string[] PressLabels(SequenceModel model, NameEvidence evidence, NameResources resources)
    {
        var features = new NameFeatures(evidence, resources);
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

    private static List<NameSpan> Spans(SequenceModel model, NameEvidence evidence, NameFeatures features)
    {
        var spans = new List<NameSpan>();
        foreach (var sentence in evidence.Document.Sentences)
        {
            SpanDecoding.Decode(model, features.Of(sentence), sentence, spans);
        }

        return spans;
    }
}

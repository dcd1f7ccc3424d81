using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>
/// Tags names, descriptions and groups: a press tagger (ANERcorp's scheme) whose labels are features of the outer tagger
/// (the guidelines' scheme), whose labels are features of the nested tagger (names inside names). A network that reads whole sentences has its say in the outermost names.
/// </summary>
public sealed class NameTagger(NameModels models, NameResources resources)
{
    // What a token's own features say is the same for all three taggers but for the weights.
    private readonly SequenceGroup _together = new([models.Press, models.Outer, models.Nested]);

    /// <summary>All tagged spans in text order; nested ones after the span that holds them.</summary>
    public IReadOnlyList<NameSpan> Tag(NameEvidence evidence)
    {
        var (press, outer, nested) = Scores(evidence);
        var pressed = PressLabels(models.Press, evidence, press);
        AddNetwork(evidence, outer);
        var spans = Spans(models.Outer, evidence, outer, new NameLabelFeatures(evidence, pressed));
        var names = Array.ConvertAll(SpanDecoding.LabelsOf(evidence.Keys.Stem.Length, spans), l => NameLabels.All[l]);
        spans.AddRange(Spans(models.Nested, evidence, nested, new NameLabelFeatures(evidence, pressed, names)));
        var repair = new SpanRepair(evidence);
        return
        [
            .. spans.Select(repair.Mend).OfType<NameSpan>().DistinctBy(s => (s.First, s.Count))
                .OrderBy(s => s.First).ThenByDescending(s => s.Count),
        ];
    }

    /// <summary>The labels that a press tagger gives to each token.</summary>
    internal static string[] PressLabels(SequenceModel model, NameEvidence evidence, NameFeatures features) =>
        PressLabels(model, evidence, [.. evidence.Document.Sentences.Select(s => model.StateScores(features.Of(s)))]);

    private static string[] PressLabels(SequenceModel model, NameEvidence evidence, double[][] scores)
    {
        var labels = new string[evidence.Keys.Stem.Length];
        foreach (var sentence in evidence.Document.Sentences)
        {
            var path = new int[sentence.Count];
            model.Decode(scores[sentence.Index], path);
            for (var i = 0; i < path.Length; i++)
            {
                labels[sentence.First + i] = model.Labels[path[i]];
            }
        }

        return labels;
    }

    /// <summary>What each tagger thinks of the tokens' own features, by sentence.</summary>
    private (double[][] Press, double[][] Outer, double[][] Nested) Scores(NameEvidence evidence)
    {
        var source = new NameFeatures(evidence, resources);
        var features = new FeatureSequence();
        var sentences = evidence.Document.Sentences;
        var (press, outer, nested) = (new double[sentences.Length][], new double[sentences.Length][], new double[sentences.Length][]);
        foreach (var sentence in sentences)
        {
            features.Clear();
            source.Add(sentence, features);
            var scores = _together.Scores(features);
            (press[sentence.Index], outer[sentence.Index], nested[sentence.Index]) = (scores[0], scores[1], scores[2]);
        }

        return (press, outer, nested);
    }

    private void AddNetwork(NameEvidence evidence, double[][] scores)
    {
        var source = new NameTokenFeatures(evidence, resources);
        var features = new FeatureSequence();
        foreach (var sentence in evidence.Document.Sentences)
        {
            source.Add(sentence, features);
        }

        models.Network.AddTo(features, scores);
    }

    private static List<NameSpan> Spans(SequenceModel model, NameEvidence evidence, double[][] scores, NameLabelFeatures labels)
    {
        var spans = new List<NameSpan>();
        var features = new FeatureSequence();
        foreach (var sentence in evidence.Document.Sentences)
        {
            features.Clear();
            for (var i = 0; i < sentence.Count; i++)
            {
                features.NextItem();
                labels.AddTo(features, sentence, sentence.First + i);
            }

            model.AddScores(features, scores[sentence.Index]);
            SpanDecoding.Decode(model, scores[sentence.Index], sentence, spans);
        }

        return spans;
    }
}

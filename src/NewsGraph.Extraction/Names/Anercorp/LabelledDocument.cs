using NewsGraph.Learning;

namespace NewsGraph.Extraction.Names.Anercorp;

/// <summary>A document with the probability of every label at every token, by the guidelines' tagger or by a first press tagger.</summary>
/// <param name="Evidence">The document.</param>
/// <param name="Marginals">For each sentence the probabilities, row by row.</param>
public sealed record LabelledDocument(NameEvidence Evidence, double[][] Marginals)
{
    /// <summary>Labels a document.</summary>
    public static LabelledDocument By(SequenceModel model, NameEvidence evidence, Func<Text.Sentence, FeatureSequence> features) =>
        new(evidence, [.. evidence.Document.Sentences.Select(s => model.Marginals(features(s)))]);

    /// <summary>Labels a document by scores that were added up already.</summary>
    public static LabelledDocument By(SequenceModel model, NameEvidence evidence, Func<Text.Sentence, double[]> scores) =>
        new(evidence, [.. evidence.Document.Sentences.Select(s => Of(model, scores(s), s.Count))]);

    /// <summary>Probabilities of the labels at a token of a sentence.</summary>
    public ReadOnlySpan<double> At(int sentence, int token) => Marginals[sentence].AsSpan(token * NameLabels.All.Count, NameLabels.All.Count);

    /// <summary>The most probable label of a token.</summary>
    public int Best(int sentence, int token)
    {
        var row = At(sentence, token);
        var best = 0;
        for (var label = 1; label < row.Length; label++)
        {
            best = row[label] > row[best] ? label : best;
        }

        return best;
    }

    private static double[] Of(SequenceModel model, double[] scores, int tokens)
    {
        var probabilities = new double[scores.Length];
        model.Marginals(scores, tokens, probabilities);
        return probabilities;
    }
}

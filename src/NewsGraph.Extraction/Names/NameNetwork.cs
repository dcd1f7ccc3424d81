using NewsGraph.Learning;
using NewsGraph.Learning.Recurrent;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Names;

/// <summary>
/// A recurrent network that reads whole sentences for outermost spans; what it thinks of a token is added to what a tagger thinks, and both are decoded together
/// (a product of experts: Hinton 2002).
/// </summary>
/// <param name="network">Gives the probability of each of <see cref="NameLabels"/>.</param>
/// <param name="weight">What its log probability counts beside a score of the tagger.</param>
public sealed class NameNetwork(RecurrentNetwork network, double weight)
{
    /// <summary>No label is less likely than this, so that the tagger can still overrule the network.</summary>
    private const float Least = 1e-6f;

    /// <summary>The network behind it.</summary>
    public RecurrentNetwork Network => network;

    /// <summary>Adds what the network thinks of each token to the scores of a tagger.</summary>
    /// <param name="features">Features of the tokens of all sentences (<see cref="NameTokenFeatures"/>).</param>
    /// <param name="scores">The scores by sentence, [token × label].</param>
    internal void AddTo(FeatureSequence features, IReadOnlyList<double[]> scores)
    {
        var labels = network.Labels.Count;
        var probabilities = new float[features.Count * labels];
        var questions = new SequenceQuestion[scores.Count];
        var first = 0;
        for (var s = 0; s < questions.Length; first += questions[s++].Count)
        {
            questions[s] = new SequenceQuestion(first, scores[s].Length / labels);
        }

        network.Predict([], features, questions, probabilities);
        for (var s = 0; s < questions.Length; s++)
        {
            Add(probabilities.AsSpan(questions[s].First * labels, scores[s].Length), scores[s]);
        }
    }

    private void Add(ReadOnlySpan<float> probabilities, Span<double> scores)
    {
        for (var i = 0; i < probabilities.Length; i++)
        {
            scores[i] += weight * Math.Log(Math.Max(Least, probabilities[i]));
        }
    }
}

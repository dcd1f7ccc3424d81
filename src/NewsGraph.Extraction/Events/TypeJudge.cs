using NewsGraph.Learning;

namespace NewsGraph.Extraction.Events;

/// <summary>Decides of which type an event is, among those that tagger and lexicon propose for its word.</summary>
/// <param name="trees">Say of a row of <see cref="TypeEvidence"/> how probable the type is.</param>
internal sealed class TypeJudge(BoostedTrees trees)
{
    /// <summary>The trees behind it.</summary>
    public BoostedTrees Trees => trees;

    private readonly BoostedGroup _group = new([trees]);

    /// <summary>The likeliest type of each of some proposals, and its share of what all its candidates are thought to have.</summary>
    public (EventType Type, double Probability)[] Decide(TypeEvidence evidence, IReadOnlyList<int> proposals)
    {
        var candidates = proposals.Select(evidence.Candidates).ToArray();
        var rows = proposals.SelectMany((proposal, p) => candidates[p].Select(type => evidence.Row(proposal, type))).ToArray();
        var probabilities = new double[rows.Length];
        _group.Probabilities(rows, probabilities);
        var left = probabilities.AsSpan();
        var decided = new (EventType Type, double Probability)[candidates.Length];
        for (var p = 0; p < decided.Length; p++)
        {
            decided[p] = Likeliest(candidates[p], left);
            left = left[candidates[p].Length..];
        }

        return decided;
    }

    private static (EventType Type, double Probability) Likeliest(EventType[] types, ReadOnlySpan<double> probabilities)
    {
        var (best, top, sum) = (default(EventType), -1.0, 0.0);
        for (var t = 0; t < types.Length; t++)
        {
            sum += probabilities[t];
            (best, top) = probabilities[t] > top ? (types[t], probabilities[t]) : (best, top);
        }

        return (best, top / sum);
    }
}

using NewsGraph.Learning;

namespace NewsGraph.Extraction.Events;

/// <summary>Decides of which type an event is, among those that tagger and lexicon propose for its word.</summary>
/// <param name="trees">Say of a row of <see cref="TypeEvidence"/> how probable the type is.</param>
internal sealed class TypeJudge(BoostedTrees trees)
{
    /// <summary>The trees behind it.</summary>
    public BoostedTrees Trees => trees;

    /// <summary>The likeliest type, and its share of what all candidates are thought to have.</summary>
    public (EventType Type, double Probability) Decide(TypeEvidence evidence, int proposal)
    {
        var (best, top, sum) = (default(EventType), -1.0, 0.0);
        foreach (var type in evidence.Candidates(proposal))
        {
            var probability = trees.Probability(evidence.Row(proposal, type));
            sum += probability;
            (best, top) = probability > top ? (type, probability) : (best, top);
        }

        return (best, top / sum);
    }
}

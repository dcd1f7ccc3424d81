using NewsGraph.Learning;

namespace NewsGraph.Extraction.Arguments;

/// <summary>A classifier of each role: boosted trees over <see cref="Evidence.EvidenceRows"/>.</summary>
/// <param name="Trees">One classifier by role, in the order of <see cref="EventRole"/>.</param>
internal sealed record RoleTrees(IReadOnlyList<BoostedTrees> Trees)
{
    /// <summary>Scores the candidates of one event.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="rows">The row of each; null for one that the pass before rules out.</param>
    /// <param name="entities">Number of entities of the document.</param>
    public RoleScores Score(int[] candidates, IReadOnlyList<float[]?> rows, int entities) =>
        new(candidates, [.. Trees.Select(tree => rows.Select(row => row is null ? 0 : tree.Probability(row)).ToArray())], entities);
}

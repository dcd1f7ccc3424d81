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
    public RoleScores Score(int[] candidates, IReadOnlyList<float[]?> rows, int entities)
    {
        int[] open = [.. Enumerable.Range(0, rows.Count).Where(r => rows[r] is not null)];
        float[][] items = [.. open.Select(r => rows[r]!)];
        return new(candidates, [.. Trees.Select(tree => Spread(tree.Probabilities(items), open, rows.Count))], entities);
    }

    private static double[] Spread(double[] probabilities, int[] open, int rows)
    {
        var all = new double[rows];
        for (var i = 0; i < open.Length; i++)
        {
            all[open[i]] = probabilities[i];
        }

        return all;
    }
}

using NewsGraph.Learning;

namespace NewsGraph.Extraction.Arguments;

/// <summary>A classifier of each role: boosted trees over <see cref="Evidence.EvidenceRows"/>.</summary>
/// <param name="Trees">One classifier by role, in the order of <see cref="EventRole"/>.</param>
internal sealed record RoleTrees(IReadOnlyList<BoostedTrees> Trees)
{
    private readonly BoostedGroup _together = new(Trees);

    /// <summary>Scores the candidates of all events of a document together: trees weigh many rows at once in much less time than one after another.</summary>
    /// <param name="candidates">The candidates, by event.</param>
    /// <param name="rows">The row of each; null for one that the pass before rules out.</param>
    /// <param name="entities">Number of entities of the document.</param>
    public RoleScores[] Score(IReadOnlyList<int[]> candidates, IReadOnlyList<IReadOnlyList<float[]?>> rows, int entities)
    {
        var asked = rows.SelectMany(r => r).OfType<float[]>().ToArray();
        var probabilities = new double[asked.Length * Trees.Count];
        _together.Probabilities(asked, probabilities);
        var scores = new RoleScores[candidates.Count];
        for (int v = 0, next = 0; v < scores.Length; v++)
        {
            var own = Array.ConvertAll(new double[Trees.Count][], _ => new double[candidates[v].Length]);
            for (var c = 0; c < candidates[v].Length; c++)
            {
                if (rows[v][c] is not null)
                {
                    Take(probabilities, asked.Length, next++, own, c);
                }
            }

            scores[v] = new RoleScores(candidates[v], own, entities);
        }

        return scores;
    }

    /// <summary>What each column of some rows added to the log odds of a role.</summary>
    public double[][] Contributions(EventRole role, float[][] rows) => _together.Contributions((int)role, rows);

    private static void Take(double[] probabilities, int asked, int row, double[][] scores, int candidate)
    {
        for (var role = 0; role < scores.Length; role++)
        {
            scores[role][candidate] = probabilities[(role * asked) + row];
        }
    }
}

using NewsGraph.Extraction.Arguments.Evidence;

namespace NewsGraph.Extraction.Arguments;

/// <summary>How probable every candidate of every event of a document is, and on what that rests.</summary>
/// <param name="Scores">The final scores by trigger.</param>
/// <param name="Second">The first trees, and the rows that they read.</param>
/// <param name="Third">The deciding trees, and the rows that they read.</param>
internal sealed record ArgumentRanking(RoleScores[] Scores, (RoleTrees Trees, EvidenceRows Rows) Second, (RoleTrees Trees, EvidenceRows Rows) Third)
{
    /// <summary>
    /// The strongest reasons for each of some arguments, over both passes of trees; what the deciding trees only take over from the first, the score in the role itself, is told by
    /// the reasons of the first.
    /// </summary>
    public string[] ReasonsFor(IReadOnlyList<ChosenArgument> arguments)
    {
        var reasons = new string[arguments.Count];
        foreach (var same in Enumerable.Range(0, arguments.Count).GroupBy(i => arguments[i].Role))
        {
            int[] own = [.. same];
            var (second, third) = (Contributions(Second, same.Key, own, arguments), Contributions(Third, same.Key, own, arguments));
            for (var i = 0; i < own.Length; i++)
            {
                third[i][(int)same.Key * OwnEvidence.ColumnsOfRole] = 0;
                reasons[own[i]] = EvidenceRows.Reasons.Tell(second[i], third[i]);
            }
        }

        return reasons;
    }

    private static double[][] Contributions((RoleTrees Trees, EvidenceRows Rows) pass, EventRole role, int[] some, IReadOnlyList<ChosenArgument> arguments) =>
        pass.Trees.Contributions(role, Array.ConvertAll(some, i => pass.Rows.Row(arguments[i].Trigger, arguments[i].Entity)));
}

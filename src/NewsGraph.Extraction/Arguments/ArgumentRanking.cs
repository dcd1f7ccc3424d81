using NewsGraph.Extraction.Arguments.Evidence;

namespace NewsGraph.Extraction.Arguments;

/// <summary>How probable every candidate of every event of a document is, and on what that rests.</summary>
/// <param name="Scores">The final scores by trigger.</param>
/// <param name="Second">The first trees, and the rows that they read.</param>
/// <param name="Third">The deciding trees, and the rows that they read.</param>
internal sealed record ArgumentRanking(RoleScores[] Scores, (RoleTrees Trees, EvidenceRows Rows) Second, (RoleTrees Trees, EvidenceRows Rows) Third)
{
    /// <summary>
    /// The strongest reasons of a role, over both passes of trees; what the deciding trees only take over from the first, the score in the role itself, is told by the reasons of the first.
    /// </summary>
    public string ReasonsFor(int trigger, int entity, EventRole role)
    {
        var (second, third) = (Contributions(Second, trigger, entity, role), Contributions(Third, trigger, entity, role));
        third[(int)role * OwnEvidence.ColumnsOfRole] = 0;
        return EvidenceRows.Reasons.Tell(second, third);
    }

    private static double[] Contributions((RoleTrees Trees, EvidenceRows Rows) pass, int trigger, int entity, EventRole role) =>
        pass.Trees.Trees[(int)role].Contributions(pass.Rows.Row(trigger, entity));
}

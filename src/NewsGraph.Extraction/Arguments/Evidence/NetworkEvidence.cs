namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>What a recurrent network that read the event's sentence thinks of the entity and of its likeliest rival in every role.</summary>
internal sealed class NetworkEvidence(EventScene scene)
{
    private static readonly EventRole[] Roles = Enum.GetValues<EventRole>();

    /// <summary>What each column tells.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Roles.Select(_ => "sentence as a whole"), .. Roles.Select(_ => "rival in the sentence as a whole")];

    /// <summary>Adds the columns.</summary>
    public void Add(int trigger, int entity, EvidenceRow row)
    {
        foreach (var role in Roles)
        {
            row.Add(scene.Opinions.OddsOf(trigger, role, entity));
        }

        foreach (var role in Roles)
        {
            row.Add(scene.Opinions.RivalOf(trigger, role, entity));
        }
    }
}

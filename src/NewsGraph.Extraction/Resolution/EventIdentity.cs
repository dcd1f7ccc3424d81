namespace NewsGraph.Extraction.Resolution;

/// <summary>Decides whether two articles report one event, and why.</summary>
/// <param name="places">Which place lies in which.</param>
/// <param name="solitary">Whether a cluster is the only one of its type and time in its article.</param>
internal sealed class EventIdentity(PlaceHierarchy places, Func<EventCluster, bool> solitary)
{
    private static readonly EventType[] Spoken =
    [
        EventType.State, EventType.Agree, EventType.Support, EventType.Request, EventType.Accuse, EventType.Reject, EventType.Threaten, EventType.Decide,
    ];

    private static readonly EventType[] Incidents = [EventType.Assault, EventType.Casualty, EventType.Disaster, EventType.Protest];

    /// <summary>False for statements: each stays its article's own.</summary>
    public static bool MayBeShared(EventType type) => type != EventType.State;

    /// <summary>Why the two are one event, or null when they are not taken as one. Both are of one type and one stated time.</summary>
    public MergeReason? Reason(EventCluster left, EventCluster right)
    {
        if (!MayBeShared(left.Type) || Clash(left.Subtype, right.Subtype) || PlacesClash(left, right))
        {
            return null;
        }

        return SameParticipants(left, right) ? MergeReason.SameParticipantsAndDay
            : IsDay(left) && PlacesAgree(left, right) && solitary(left) && solitary(right) ? ByPlace(left, right)
            : null;
    }

    private static MergeReason? ByPlace(EventCluster left, EventCluster right)
    {
        if (Spoken.Contains(left.Type))
        {
            return null;
        }

        if (Same(left.Targets, right.Targets) || (Same(left.Agents, right.Agents) && !Clash(left.Targets, right.Targets)))
        {
            return MergeReason.SameParticipantPlaceAndDay;
        }

        return Incidents.Contains(left.Type) && Anonymous(left) && Anonymous(right) && left.Places.All(p => p.Kind is not ("country" or "region"))
            ? MergeReason.SamePlaceAndDay
            : null;
    }

    private static bool SameParticipants(EventCluster left, EventCluster right) => left.Type == EventType.Consult
        ? left.Agents.Count + left.Targets.Count > 1 && left.Agents.Union(left.Targets).ToHashSet().SetEquals(right.Agents.Union(right.Targets))
        : Same(left.Agents, right.Agents) && Same(left.Targets, right.Targets);

    private static bool Anonymous(EventCluster cluster) => cluster.Agents.Count + cluster.Targets.Count == 0;

    private static bool Same(IReadOnlySet<string> left, IReadOnlySet<string> right) => left.Count > 0 && left.SetEquals(right);

    private static bool Clash(IReadOnlySet<string> left, IReadOnlySet<string> right) => left.Count > 0 && right.Count > 0 && !left.Overlaps(right);

    private static bool Clash(string? left, string? right) => left is not null && right is not null && left != right;

    private bool PlacesAgree(EventCluster left, EventCluster right) => left.Places.Any(l => right.Places.Any(r => places.Agree(l, r)));

    private bool PlacesClash(EventCluster left, EventCluster right) => left.Places.Count > 0 && right.Places.Count > 0 && !PlacesAgree(left, right);

    private static bool IsDay(EventCluster cluster) => cluster.Time is { Earliest: { } first, Latest: { } last } && first == last;
}

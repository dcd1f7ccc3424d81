namespace NewsGraph.Extraction.Resolution.Disagreements;

/// <summary>What reports of one event disagree on.</summary>
public enum DisagreementPoint
{
    /// <summary>Whether it happened at all.</summary>
    Happening,

    /// <summary>How many.</summary>
    Toll,

    /// <summary>Who did it.</summary>
    Agent,

    /// <summary>Where.</summary>
    Place,

    /// <summary>When.</summary>
    Time,
}

/// <summary>What some reports say on a point that others dispute.</summary>
/// <param name="Value">What they say: <c>yes</c> or <c>no</c>, a number or range with what it counts, names, a time.</param>
/// <param name="Reports">The reports, by article and place in it.</param>
public sealed record DisagreementSide(string Value, IReadOnlyList<EventReference> Reports);

/// <summary>Reports that speak of one event and contradict each other on one point.</summary>
/// <param name="Point">The point.</param>
/// <param name="Sides">What is said, two sides or more, in the order in which they come up.</param>
public sealed record Disagreement(DisagreementPoint Point, IReadOnlyList<DisagreementSide> Sides);

namespace NewsGraph.Extraction.Networks;

/// <summary>What a network is asked about an event: of names which role they have, of time expressions whether they date it, of the event itself how it is told.</summary>
internal static class SceneLabels
{
    /// <summary>Number of roles; they come first, in the order of <see cref="EventRole"/>.</summary>
    public const int Roles = 4;

    /// <summary>That a time expression dates the event.</summary>
    public const int Time = Roles;

    /// <summary>That the event is denied.</summary>
    public const int Negative = Roles + 1;

    /// <summary>The first modality behind «asserted»; the others follow.</summary>
    public const int FirstModality = Roles + 2;

    /// <summary>The labels by index.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<EventRole>(), "Time", nameof(Polarity.Negative), .. Enum.GetNames<Modality>().Skip(1)];

    /// <summary>The labels that names are asked about, bit by bit.</summary>
    public const int OfNames = (1 << Roles) - 1;

    /// <summary>The labels that time expressions are asked about.</summary>
    public const int OfTimes = 1 << Time;

    /// <summary>The labels that an event is asked about.</summary>
    public const int OfEvents = ~(OfNames | OfTimes);
}

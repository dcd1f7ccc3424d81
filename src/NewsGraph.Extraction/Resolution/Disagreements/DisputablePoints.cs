namespace NewsGraph.Extraction.Resolution.Disagreements;

/// <summary>What a report may be contradicted on, told by the report alone; two reports contradict each other on nothing that is not among the points of both.</summary>
[Flags]
internal enum DisputablePoints
{
    /// <summary>Nothing: it plans or demands, or only passes on words.</summary>
    None = 0,

    /// <summary>Whether it happened at all.</summary>
    Happening = 1,

    /// <summary>How many.</summary>
    Toll = 2,

    /// <summary>Who did it.</summary>
    Agent = 4,

    /// <summary>Where and when what can befall nobody twice befell somebody.</summary>
    OnceOnly = 8,
}

namespace NewsGraph.Arabic.Times;

/// <summary>How a match points at a day, from the weakest to the strongest: of two that stand together the stronger one tells the date.</summary>
internal enum DayClue
{
    /// <summary>It names no day.</summary>
    None,

    /// <summary>By the day of the week.</summary>
    Weekday,

    /// <summary>From the article's day («أمس»).</summary>
    Offset,

    /// <summary>By month and day.</summary>
    Calendar,
}

namespace NewsGraph.Arabic.Calendars;

/// <summary>The calendars whose dates are read.</summary>
public enum CalendarKind
{
    /// <summary>The civil calendar.</summary>
    Gregorian,

    /// <summary>The Islamic calendar.</summary>
    Hijri,
}

namespace NewsGraph.Arabic.Times;

/// <summary>A time expression in the making.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens.</param>
/// <param name="Cut">Letters of attached conjunctions and prepositions before it in its first token.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Rule">What read it.</param>
internal sealed record TimeMatch(int First, int Count, int Cut, TimeType Type, string Value, string Rule)
{
    /// <summary>As an event's time is written; null when it dates nothing.</summary>
    public string? EventValue { get; init; }

    /// <summary>First possible day.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>Last possible day.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>TIMEX3 modifier.</summary>
    public string? Modifier { get; init; }

    /// <summary>True when it dates the event that the next words name.</summary>
    public bool Introduces { get; init; }

    /// <summary>The date meant, where it is one date.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>What it says of a day.</summary>
    public DayClue Clue { get; init; }

    /// <summary>ISO number of the weekday it names, or 0.</summary>
    public int Weekday { get; init; }

    /// <summary>Days it says it lies from the article's own, or null.</summary>
    public int? Offset { get; init; }

    /// <summary>Another expression read by the same rule, after this one («10 و11 أبريل»).</summary>
    public TimeMatch? Following { get; init; }

    /// <summary>Index of the token after the last one.</summary>
    public int End => First + Count;

    /// <summary>A match that means a date.</summary>
    public static TimeMatch OfDate(int first, int count, int cut, PartialDate date, string rule) => new(first, count, cut, TimeType.Date, date.ToTimex(), rule)
    {
        EventValue = date.ToString(),
        Earliest = date.Earliest,
        Latest = date.Latest,
        Date = date,
    };

    /// <summary>A match that means a stretch of days.</summary>
    public static TimeMatch OfStretch(int first, int count, int cut, DateOnly earliest, DateOnly latest, string value, string rule) =>
        new(first, count, cut, TimeType.Date, value, rule)
        {
            EventValue = Range(PartialDate.Of(earliest), PartialDate.Of(latest)),
            Earliest = earliest,
            Latest = latest,
        };

    /// <summary>A match that has a length and no place.</summary>
    public static TimeMatch OfDuration(int first, int count, int cut, string value, string rule) => new(first, count, cut, TimeType.Duration, value, rule);

    /// <summary>The same match, begun at an earlier token.</summary>
    public TimeMatch From(int first, int cut) => this with { First = first, Count = End - first, Cut = cut };

    /// <summary>A range as an event's time is written; one value when both ends are the same.</summary>
    public static string Range(PartialDate from, PartialDate to) => from == to ? from.ToString() : $"{from}/{to}";
}

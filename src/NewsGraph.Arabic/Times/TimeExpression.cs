using NewsGraph.Text;

namespace NewsGraph.Arabic.Times;

/// <summary>A time expression in a document, with its value (ISO-TimeML, TIMEX3) and the days it may mean.</summary>
/// <param name="Span">The words.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value: <c>2020-01-05</c>, <c>2020-W03</c>, <c>P3W</c>, <c>PAST_REF</c> …</param>
/// <param name="EventValue">The value as an event's time is written (eval guidelines): <c>2020-01-05</c>, <c>2020-01</c>, <c>--01-05</c>,
/// a range <c>2020-01-05/2020-01-30</c>, <c>2014/..</c>; null when it dates nothing (a mere duration).</param>
/// <param name="Earliest">First possible day, or null.</param>
/// <param name="Latest">Last possible day, or null.</param>
/// <param name="Rule">What read it.</param>
public sealed record TimeExpression(
    TextSpan Span,
    int First,
    int Count,
    TimeType Type,
    string Value,
    string? EventValue,
    DateOnly? Earliest,
    DateOnly? Latest,
    string Rule)
{
    /// <summary>TIMEX3 modifier (<c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c>, <c>MORE_THAN</c> …), or null.</summary>
    public string? Modifier { get; init; }

    /// <summary>True when it is counted from an event that the next words name («الذكرى السبعين لتأسيسه», «بعد يومين من الهجوم»): it dates that event and no other.</summary>
    public bool Introduces { get; init; }
}

/// <summary>TIMEX3 types.</summary>
public enum TimeType
{
    /// <summary>A calendar time of a day or more.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}

/// <summary>Finds and resolves time expressions.</summary>
public interface ITimeTagger
{
    /// <summary>The time expressions of a document in text order, resolved against the article's date where that is known.</summary>
    IReadOnlyList<TimeExpression> Tag(Document document);
}

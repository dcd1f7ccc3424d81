using NewsGraph.Arabic.Calendars;

namespace NewsGraph.Arabic.Times;

/// <summary>What a word or phrase means to the grammar of time expressions.</summary>
internal abstract record TimeWord;

/// <summary>The name of a month.</summary>
internal sealed record MonthWord(MonthName Month) : TimeWord;

/// <summary>The name of a weekday.</summary>
/// <param name="Number">ISO 8601 number: Monday is 1.</param>
internal sealed record WeekdayWord(int Number) : TimeWord;

/// <summary>A unit of time.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Designator">Its letter in TIMEX3 durations.</param>
/// <param name="Many">1 for a singular, 2 for a dual, 3 for a plural.</param>
internal sealed record UnitWord(TimeUnit Unit, string Designator, int Many) : TimeWord;

/// <summary>A word that opens, shifts or qualifies an expression.</summary>
/// <param name="Function">What it does.</param>
/// <param name="Value">Its argument: days, a TIMEX3 modifier, a part of the day …</param>
/// <param name="Weak">True when it counts only after a unit of time.</param>
internal sealed record CueWord(CueFunction Function, string Value, bool Weak) : TimeWord;

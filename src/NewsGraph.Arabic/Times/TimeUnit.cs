namespace NewsGraph.Arabic.Times;

/// <summary>Units of time, from the shortest to the longest.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Night,
    Day,
    Week,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
}

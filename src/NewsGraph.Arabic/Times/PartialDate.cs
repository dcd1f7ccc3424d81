using System.Globalization;

namespace NewsGraph.Arabic.Times;

/// <summary>A Gregorian date of which any part may be unknown.</summary>
/// <param name="Year">Year, or null.</param>
/// <param name="Month">Month, or null.</param>
/// <param name="Day">Day of the month, or null.</param>
public readonly record struct PartialDate(int? Year, int? Month = null, int? Day = null)
{
    /// <summary>The date of one day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>True when no part contradicts the calendar.</summary>
    public bool IsValid =>
        Year is null or (>= 1 and <= 9999)
        && Month is null or (>= 1 and <= 12)
        && (Day is null || (Month is not null && Day >= 1 && Day <= DateTime.DaysInMonth(Year ?? 2000, Month.Value)));

    /// <summary>First possible day, or null when the year is unknown or the date doesn't exist.</summary>
    public DateOnly? Earliest => IsValid && Year is { } year ? new DateOnly(year, Month ?? 1, Day ?? 1) : null;

    /// <summary>Last possible day, or null when the year is unknown or the date doesn't exist.</summary>
    public DateOnly? Latest => IsValid && Year is { } year
        ? new DateOnly(year, Month ?? 12, Day ?? DateTime.DaysInMonth(year, Month ?? 12))
        : null;

    /// <summary>The single day meant, or null.</summary>
    public DateOnly? SingleDay => Day is null ? null : Earliest;

    /// <summary>As an event's time is written: <c>2020-01-05</c>, <c>2020-01</c>, <c>2020</c>, <c>--01-05</c>, <c>--01</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{YearPart}{MonthPart}{DayPart}");

    /// <summary>As TIMEX3 writes it, unknown parts as X: <c>XXXX-01-05</c>.</summary>
    public string ToTimex() => Year is null ? "XXXX" + ToString()[1..] : ToString();

    private string YearPart => Year is { } year ? year.ToString("D4", CultureInfo.InvariantCulture) : "-";

    private string MonthPart => Month is { } month ? "-" + month.ToString("D2", CultureInfo.InvariantCulture) : "";

    private string DayPart => Day is { } day ? "-" + day.ToString("D2", CultureInfo.InvariantCulture) : "";
}

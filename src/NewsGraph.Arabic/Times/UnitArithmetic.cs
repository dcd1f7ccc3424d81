using System.Globalization;

namespace NewsGraph.Arabic.Times;

/// <summary>Counts units of time from a date and says what is hit, at the precision of the unit.</summary>
internal static class UnitArithmetic
{
    private const int MonthsInYear = 12;
    private const int DaysInWeek = 7;
    private const int HoursInDay = 24;
    private const int MostYears = 9000;

    /// <summary>The date so many units from a day: a day for days and weeks, a month for months, a year for years and longer.</summary>
    public static PartialDate? Shift(DateOnly day, TimeUnit unit, decimal number)
    {
        if (Math.Abs(number) > MostYears * 366m)
        {
            return null;
        }

        return unit switch
        {
            TimeUnit.Second or TimeUnit.Minute => PartialDate.Of(day),
            TimeUnit.Hour => PartialDate.Of(TimeAnchors.Shift(day, (long)(number / HoursInDay))),
            TimeUnit.Day or TimeUnit.Night => PartialDate.Of(TimeAnchors.Shift(day, (long)number)),
            TimeUnit.Week => PartialDate.Of(TimeAnchors.Shift(day, (long)(number * DaysInWeek))),
            TimeUnit.Month => Months(day, number),
            TimeUnit.Year when number != decimal.Truncate(number) => Months(day, number * MonthsInYear),
            TimeUnit.Year => Year(day.Year + (long)number),
            TimeUnit.Decade => Year(day.Year + (long)(number * 10)),
            TimeUnit.Century => Year(day.Year + (long)(number * 100)),
            _ => null,
        };
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly Monday(DateOnly day) => TimeAnchors.Shift(day, 1 - TimeAnchors.IsoNumber(day));

    /// <summary>A week as TIMEX3 writes it: <c>2020-W03</c>.</summary>
    public static string WeekValue(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):D4}-W{ISOWeek.GetWeekOfYear(time):D2}");
    }

    private static PartialDate? Months(DateOnly day, decimal number)
    {
        var months = (day.Year * MonthsInYear) + day.Month - 1 + (long)number;
        return Year(Math.DivRem(months, MonthsInYear, out var month)) is { } year ? year with { Month = (int)month + 1 } : null;
    }

    private static PartialDate? Year(long year) => year is >= 1 and <= 9999 ? new PartialDate((int)year) : null;
}

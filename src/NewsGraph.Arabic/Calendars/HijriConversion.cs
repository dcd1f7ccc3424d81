using System.Globalization;

namespace NewsGraph.Arabic.Calendars;

/// <summary>
/// Converts between the Hijri and the Gregorian calendar. Where the Umm al-Qura tables end, the tabular calendar is used, which differs from
/// them by a day or two at most.
/// </summary>
public static class HijriConversion
{
    private const int LatestYear = 9665;
    private const int DaysInCycle = 10631;
    private const int YearsInCycle = 30;

    // 1 Muharram 1 AH of the civil reckoning, 19 July 622 of the proleptic Gregorian calendar, as a DateOnly day number.
    private static readonly int Epoch = new DateOnly(622, 7, 19).DayNumber;
    private static readonly UmAlQuraCalendar Tables = new();
    private static readonly DateOnly FirstTabled = DateOnly.FromDateTime(Tables.MinSupportedDateTime);
    private static readonly DateOnly LastTabled = DateOnly.FromDateTime(Tables.MaxSupportedDateTime);

    /// <summary>The Gregorian day of a Hijri date, or null when there is no such day.</summary>
    public static DateOnly? ToGregorian(HijriDate date, HijriVariant variant = HijriVariant.UmmAlQura)
    {
        if (date.Year is < 1 or > LatestYear || date.Month is < 1 or > 12 || date.Day < 1 || date.Day > DaysInMonth(date.Year, date.Month, variant))
        {
            return null;
        }

        return IsTabled(date.Year, variant)
            ? DateOnly.FromDateTime(Tables.ToDateTime(date.Year, date.Month, date.Day, 0, 0, 0, 0))
            : DateOnly.FromDayNumber(Epoch + DaysBeforeYear(date.Year) + DaysBeforeMonth(date.Month) + date.Day - 1);
    }

    /// <summary>The Hijri date of a Gregorian day, or null before the Hijra.</summary>
    public static HijriDate? FromGregorian(DateOnly day, HijriVariant variant = HijriVariant.UmmAlQura)
    {
        if (variant == HijriVariant.UmmAlQura && day >= FirstTabled && day <= LastTabled)
        {
            var time = day.ToDateTime(TimeOnly.MinValue);
            return new HijriDate(Tables.GetYear(time), Tables.GetMonth(time), Tables.GetDayOfMonth(time));
        }

        return day.DayNumber < Epoch ? null : FromTabular(day.DayNumber - Epoch);
    }

    /// <summary>The number of days of a month: 29 or 30.</summary>
    public static int DaysInMonth(int year, int month, HijriVariant variant = HijriVariant.UmmAlQura)
    {
        if (IsTabled(year, variant))
        {
            return Tables.GetDaysInMonth(year, month);
        }

        return month % 2 == 1 || (month == 12 && IsLeap(year)) ? 30 : 29;
    }

    private static bool IsTabled(int year, HijriVariant variant) => variant == HijriVariant.UmmAlQura && year is >= 1318 and <= 1500;

    private static HijriDate FromTabular(int days)
    {
        var (cycle, rest) = Math.DivRem(days, DaysInCycle);
        var year = (cycle * YearsInCycle) + 1;
        while (rest >= DaysInYear(year))
        {
            rest -= DaysInYear(year++);
        }

        var month = Math.Min(12, (int)(rest / 29.5) + 1);
        return new HijriDate(year, month, rest - DaysBeforeMonth(month) + 1);
    }

    private static bool IsLeap(int year) => ((11 * year) + 14) % YearsInCycle < 11;

    private static int DaysInYear(int year) => IsLeap(year) ? 355 : 354;

    private static int DaysBeforeYear(int year) => ((year - 1) * 354) + ((3 + (11 * year)) / YearsInCycle);

    private static int DaysBeforeMonth(int month) => (29 * (month - 1)) + (month / 2);
}

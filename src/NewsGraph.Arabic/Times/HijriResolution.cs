using NewsGraph.Arabic.Calendars;

namespace NewsGraph.Arabic.Times;

/// <summary>Turns dates of the Hijri calendar into matches in the Gregorian one.</summary>
internal static class HijriResolution
{
    // The month begins with the sighting of the moon, which may differ from the tables by a day.
    private const int Tolerance = 1;

    /// <summary>A match for a Hijri year, month or day; the year may be missing.</summary>
    public static TimeMatch? Resolve(TimeScan scan, int first, int count, int cut, int? year, int? month, int? day, TimeDirection direction)
    {
        year ??= scan.Anchors.Day is { } today ? Nearest(today, month ?? 1, day, direction) : null;
        if (year is not { } known)
        {
            return null;
        }

        var from = HijriConversion.ToGregorian(new HijriDate(known, month ?? 1, day ?? 1));
        var lastMonth = month ?? 12;
        var to = HijriConversion.ToGregorian(new HijriDate(known, lastMonth, day ?? HijriConversion.DaysInMonth(known, lastMonth)));
        return from is null || to is null ? null : Build(first, count, cut, from.Value, to.Value, month is null, day is not null);
    }

    private static TimeMatch Build(int first, int count, int cut, DateOnly from, DateOnly to, bool yearOnly, bool isDay)
    {
        if (isDay)
        {
            return TimeMatch.OfDate(first, count, cut, PartialDate.Of(from), "hijri-day") with
            {
                Earliest = TimeAnchors.Shift(from, -Tolerance),
                Latest = TimeAnchors.Shift(to, Tolerance),
                Clue = DayClue.Calendar,
            };
        }

        var (start, end) = yearOnly
            ? (new PartialDate(from.Year), new PartialDate(to.Year))
            : (new PartialDate(from.Year, from.Month), new PartialDate(to.Year, to.Month));
        var value = TimeMatch.Range(start, end);
        return new TimeMatch(first, count, cut, TimeType.Date, value, yearOnly ? "hijri-year" : "hijri-month")
        {
            EventValue = value,
            Earliest = TimeAnchors.Shift(from, -Tolerance),
            Latest = TimeAnchors.Shift(to, Tolerance),
        };
    }

    private static int? Nearest(DateOnly today, int month, int? day, TimeDirection direction)
    {
        if (HijriConversion.FromGregorian(today) is not { } now)
        {
            return null;
        }

        var ahead = direction is TimeDirection.Next or TimeDirection.Ahead;
        var then = (month * 30) + (day ?? (ahead ? 30 : 1));
        var current = (now.Month * 30) + now.Day;
        return direction switch
        {
            TimeDirection.Current => now.Year,
            _ when ahead => then > current ? now.Year : now.Year + 1,
            TimeDirection.Previous => then < current ? now.Year : now.Year - 1,
            _ => then <= current ? now.Year : now.Year - 1,
        };
    }
}

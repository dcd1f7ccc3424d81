using NewsGraph.Arabic.Calendars;
using NewsGraph.Arabic.Numbers;

namespace NewsGraph.Arabic.Times;

/// <summary>Reads what may follow the name of a month: a year, an adjective of time, or nothing.</summary>
internal static class YearTail
{
    /// <summary>What was read.</summary>
    /// <param name="Number">The year as stated, in the month's calendar; null when none is.</param>
    /// <param name="Direction">Where an adjective points.</param>
    /// <param name="End">Token after it.</param>
    /// <param name="IsSame">True for «نفسه» and «ذاته»: the year last mentioned.</param>
    public readonly record struct Tail(int? Number, TimeDirection Direction, int End, bool IsSame)
    {
        /// <summary>True when anything was read.</summary>
        public bool Any => Number is not null || Direction != TimeDirection.Unsaid || IsSame;
    }

    /// <summary>The tail that begins at a token.</summary>
    public static Tail Read(TimeScan scan, int index, CalendarKind calendar)
    {
        if (RelativeAdjective.TryRead(scan, index, afterUnit: false, out var adjective))
        {
            var same = adjective.Entry.Function == CueFunction.Same;
            var after = index + adjective.Count;
            var stated = YearAt(scan, after, calendar);
            var number = stated?.Number ?? (same ? scan.Anchors.Mentioned?.Year : null);
            return new Tail(number, RelativeAdjective.DirectionOf(adjective.Entry.Function), stated?.End ?? after, same);
        }

        return YearAt(scan, index, calendar) is { } year
            ? new Tail(year.Number, TimeDirection.Unsaid, year.End, IsSame: false)
            : new Tail(null, TimeDirection.Unsaid, index, IsSame: false);
    }

    private static YearReader.Year? YearAt(TimeScan scan, int index, CalendarKind calendar)
    {
        if (calendar == CalendarKind.Hijri)
        {
            return HijriYear(scan, index);
        }

        var at = scan.IsMark(index, Letters.Comma) || scan.IsMark(index, ',') ? index + 1 : index;
        if (!YearReader.TryRead(scan, at, out var year) || year.Calendar != calendar || (year.Cut > 0 && !year.HasWord) || (at > index && year.HasWord))
        {
            return null;
        }

        return year.HasWord || !IsCounted(scan, year.End) ? year : null;
    }

    private static YearReader.Year? HijriYear(TimeScan scan, int index)
    {
        var at = scan.TryUnit(index, TimeUnit.Year, out _) ? index + 1 : index;
        if (!scan.TryDigits(at, out var number, out var cut) || cut > 0 || number is < 1 or > 1600)
        {
            return null;
        }

        var era = scan.Try(at + 1, CueFunction.Era, out _);
        return number >= 1300 || era ? new YearReader.Year(number, CalendarKind.Hijri, at + (era ? 2 : 1), HasWord: true, 0) : null;
    }

    // «3 يناير 2000 شخص» would be odd; «عام» after digits counts years.
    private static bool IsCounted(TimeScan scan, int index) => scan.Try<UnitWord>(index, out var unit) && unit.Cut == 0 && !unit.IsDefinite;
}

using NewsGraph.Arabic.Calendars;

namespace NewsGraph.Arabic.Times;

/// <summary>Reads the year at the end of a date: «2020», «من عام 2020», «سنة 2020», «من العام الماضي», «1440 هـ».</summary>
internal static class YearReader
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;
    private const int LastHijriYear = 1600;
    private const int FirstWrittenYear = 1900;

    /// <summary>A year that was read.</summary>
    /// <param name="Number">The year, in its own calendar.</param>
    /// <param name="Calendar">Its calendar.</param>
    /// <param name="End">Token after it.</param>
    /// <param name="HasWord">True when «عام» or the like stands before it, or an era after it.</param>
    /// <param name="Cut">Letters attached before it in its first token.</param>
    public readonly record struct Year(int Number, CalendarKind Calendar, int End, bool HasWord, int Cut);

    /// <summary>The year that begins at a token.</summary>
    public static bool TryRead(TimeScan scan, int index, out Year year)
    {
        year = default;
        var hasWord = TryYearWord(scan, index, out var number, out var wordCut);
        if (!TryNumber(scan, number, hasWord, out var value, out var end, out var cut))
        {
            return hasWord && TryRelative(scan, index, out year);
        }

        var calendar = CalendarKind.Gregorian;
        if (scan.Try(end, CueFunction.Era, out var era) && era.Cut == 0)
        {
            calendar = era.Entry.Value == "hijri" ? CalendarKind.Hijri : CalendarKind.Gregorian;
            (end, hasWord) = (end + 1, true);
        }
        else if (value is > 1300 and < LastHijriYear)
        {
            return false;
        }

        year = new Year(value, calendar, end, hasWord, hasWord && number > index ? wordCut : cut);
        return value >= FirstYear && value <= LastYear;
    }

    // «عام», «سنة», «العام», also «من عام».
    private static bool TryYearWord(TimeScan scan, int index, out int next, out int cut)
    {
        var at = scan.Try(index, CueFunction.From, out var from) && from.Count == 1 ? index + 1 : index;
        var found = scan.TryUnit(at, TimeUnit.Year, out var unit) && unit.Entry.Many == 1;
        next = found ? at + 1 : index;
        cut = found ? unit.Cut : 0;
        return found;
    }

    // «من العام الماضي»: the article's year gives the number.
    private static bool TryRelative(TimeScan scan, int index, out Year year)
    {
        year = default;
        var of = scan.Try(index, CueFunction.From, out _) ? 1 : 0;
        if (scan.Anchors.Year is not { } now)
        {
            return false;
        }

        var pointed = scan.Try(index + of, CueFunction.This, out _);
        var at = index + of + (pointed ? 1 : 0);
        if (pointed)
        {
            year = new Year(now, CalendarKind.Gregorian, at + 1, HasWord: true, 0);
            return scan.TryUnit(at, TimeUnit.Year, out _);
        }

        if (!RelativeAdjective.TryRead(scan, at + 1, afterUnit: true, out var adjective))
        {
            return false;
        }

        var number = adjective.Entry.Function switch
        {
            CueFunction.Previous or CueFunction.Preceding => now - 1,
            CueFunction.Next => now + 1,
            CueFunction.Current => now,
            CueFunction.Following => (scan.Anchors.Mentioned?.Year ?? now) + 1,
            _ => scan.Anchors.Mentioned?.Year ?? now,
        };
        year = new Year(number, CalendarKind.Gregorian, at + 1 + adjective.Count, HasWord: true, 0);
        return true;
    }

    private static bool TryNumber(TimeScan scan, int index, bool hasWord, out int value, out int end, out int cut)
    {
        end = index + 1;
        if (scan.TryDigits(index, out value, out cut))
        {
            return value >= FirstYear;
        }

        if (hasWord && scan.Cardinal(index) is { } words && words.Low is >= FirstWrittenYear and <= LastYear && words.Low == decimal.Truncate(words.Low))
        {
            (value, end) = ((int)words.Low, words.End);
            return true;
        }

        return false;
    }
}

using System.Globalization;
using NewsGraph.Arabic.Times.Rules;

namespace NewsGraph.Arabic.Times;

/// <summary>
/// Puts together what the rules read apart in one sentence: a weekday with its date, «منذ» with its beginning,
/// a part of the day after its day.
/// </summary>
internal static class TimeComposition
{
    private const int NearDays = 3;

    /// <summary>Composes the matches of one sentence, which are in text order.</summary>
    public static List<TimeMatch> Compose(TimeScan scan, List<TimeMatch> matches)
    {
        var composed = new List<TimeMatch>();
        foreach (var match in matches)
        {
            if (composed.Count > 0 && (DayWord(composed[^1], match) ?? Apposed(scan, composed[^1], match) ?? Night(scan, composed[^1], match)) is { } joined)
            {
                composed[^1] = joined;
            }
            else
            {
                composed.Add(match);
            }
        }

        for (var i = 0; i < composed.Count; i++)
        {
            composed[i] = Since(scan, Named(scan, Recurring(scan, Known(scan, WithDayPart(scan, composed[i])))));
        }

        TimeRanges.Join(scan, composed);
        return composed;
    }

    // «يوم 5 يناير», «يوم أمس»
    private static TimeMatch? DayWord(TimeMatch left, TimeMatch right) =>
        left.Rule == BareUnitRule.Name && left.End == right.First && right.Clue != DayClue.None && right.Cut == 0 ? right.From(left.First, left.Cut) : null;

    // «أمس الخميس», «الأحد 8 نوفمبر», «الثلاثاء، 5 يناير», «اليوم (الأحد)»
    private static TimeMatch? Apposed(TimeScan scan, TimeMatch left, TimeMatch right)
    {
        if (left.Clue == DayClue.None || right.Clue == DayClue.None || left.Clue == right.Clue || right.Cut > 0 || left.Following is not null)
        {
            return null;
        }

        var gap = right.First - left.End;
        var marked = gap == 1 && (scan.IsMark(left.End, Letters.Comma) || scan.IsMark(left.End, ',') || scan.IsMark(left.End, '('));
        if (gap != 0 && !marked)
        {
            return null;
        }

        var (strong, weak) = left.Clue > right.Clue || (OutvotesCalendar(left, right) && !IsOffsetDay(scan, left, right)) ? (left, right) : (right, left);
        if (Agreed(scan, strong, weak) is not { } date || (marked && !Agrees(date, left, right)))
        {
            return null;
        }

        return Merge(left, right, strong, date, scan.IsMark(left.End, '(') && scan.IsMark(right.End, ')'));
    }

    // «أمس الجمعة 29 أوت»: where the offset and the weekday agree, a day of the month that is off by a few is the slip.
    private static bool OutvotesCalendar(TimeMatch left, TimeMatch right) =>
        left is { Clue: DayClue.Offset, Weekday: > 0 }
        && left.Date?.SingleDay is { } counted && TimeAnchors.IsoNumber(counted) == left.Weekday
        && right.Date?.SingleDay is { } stated && Math.Abs(counted.DayNumber - stated.DayNumber) <= NearDays;

    // «اليوم الجمعة 13 أوت» on 13 August: where the offset and the day of the month agree, the weekday is the slip.
    private static bool IsOffsetDay(TimeScan scan, TimeMatch left, TimeMatch right) =>
        left.Offset is { } offset && left.Date != right.Date && scan.Anchors.Day is { } today && right.Date?.SingleDay == TimeAnchors.Shift(today, offset);

    private static TimeMatch Merge(TimeMatch left, TimeMatch right, TimeMatch strong, PartialDate date, bool closed)
    {
        var timed = left.Type == TimeType.Time || right.Type == TimeType.Time;
        var suffix = timed ? Suffix(left) ?? Suffix(right) : null;
        var resolved = date.Year is not null || strong.Date is not null;
        return strong with
        {
            First = left.First,
            Count = right.End + (closed ? 1 : 0) - left.First,
            Cut = left.Cut,
            Type = timed ? TimeType.Time : TimeType.Date,
            Value = (resolved ? date.ToTimex() : strong.Value) + suffix,
            EventValue = resolved ? date.ToString() : null,
            Earliest = date.Earliest,
            Latest = date.Latest,
            Date = resolved ? date : null,
            Clue = strong.Clue,
            Weekday = Math.Max(left.Weekday, right.Weekday),
            Offset = left.Offset ?? right.Offset,
            Following = right.Following,
        };
    }

    private static string? Suffix(TimeMatch match) => match.Value.IndexOf('T', StringComparison.Ordinal) is >= 0 and var at ? match.Value[at..] : null;

    // The stronger clue tells the date; the weekday chooses the year where none is stated, and the day where an offset is off by a few.
    private static PartialDate? Agreed(TimeScan scan, TimeMatch strong, TimeMatch weak)
    {
        if (strong.Date is not { } date)
        {
            return weak.Date ?? default(PartialDate);
        }

        if (weak.Weekday == 0 || date.Earliest is not { } day || TimeAnchors.IsoNumber(day) == weak.Weekday)
        {
            return date;
        }

        if (strong.Clue == DayClue.Offset)
        {
            // An article may be dated a day or two after it was written, never before.
            var back = (TimeAnchors.IsoNumber(day) - weak.Weekday + 7) % 7;
            return back <= NearDays ? PartialDate.Of(TimeAnchors.Shift(day, -back)) : date;
        }

        return strong.Rule == "day-month" && OtherYear(day, weak.Weekday) is { } other ? PartialDate.Of(other) : date;
    }

    private static bool Agrees(PartialDate date, TimeMatch left, TimeMatch right)
    {
        var weekday = Math.Max(left.Weekday, right.Weekday);
        return weekday == 0 || date.SingleDay is not { } day || TimeAnchors.IsoNumber(day) == weekday;
    }

    private static DateOnly? OtherYear(DateOnly day, int weekday)
    {
        foreach (var step in (int[])[1, -1])
        {
            var year = day.Year + step;
            if (year is >= 1 and <= 9999 && day.Day <= DateTime.DaysInMonth(year, day.Month)
                && new DateOnly(year, day.Month, day.Day) is var other && TimeAnchors.IsoNumber(other) == weekday)
            {
                return other;
            }
        }

        return null;
    }

    // «ليل السبت الأحد», «ليلة الأربعاء - الخميس»: the night from one day to the next.
    private static TimeMatch? Night(TimeScan scan, TimeMatch left, TimeMatch right)
    {
        var gap = right.First - left.End;
        var adjacent = gap == 0 || (gap == 1 && (scan.IsMark(left.End, '-') || scan.IsMark(left.End, '/') || scan.IsMark(left.End, '\u2013')))
            || (gap == 1 && scan.Try(left.End, CueFunction.To, out _));
        if (!adjacent || left.Weekday == 0 || right.Weekday == 0 || left.Clue != DayClue.Weekday || right.Clue != DayClue.Weekday || right.Weekday != (left.Weekday % 7) + 1)
        {
            return null;
        }

        if (right.Date?.SingleDay is not { } last)
        {
            return null;
        }

        var first = last.AddDays(-1);
        return left with
        {
            Count = right.End - left.First,
            Value = PartialDate.Of(first).ToTimex() + Suffix(left),
            EventValue = TimeMatch.Range(PartialDate.Of(first), PartialDate.Of(last)),
            Earliest = first,
            Latest = last,
            Date = PartialDate.Of(first),
            Rule = "night-between",
        };
    }

    // «الثلاثاء صباحا», «أمس مساء»
    private static TimeMatch WithDayPart(TimeScan scan, TimeMatch match)
    {
        if (match.Clue == DayClue.None || match.Type == TimeType.Time || !scan.Try(match.End, CueFunction.DayPart, out var part) || part.Cut > 0 || part.IsDefinite)
        {
            return match;
        }

        return match with { Count = match.Count + part.Count, Type = TimeType.Time, Value = match.Value + "T" + part.Entry.Value };
    }

    private static TimeMatch Since(TimeScan scan, TimeMatch match)
    {
        var at = scan.TryUnit(match.First - 1, TimeUnit.Day, out _) ? match.First - 1 : match.First;
        var open = match.EventValue is not null && !match.EventValue.Contains('/', StringComparison.Ordinal) && scan.IsAfter(at, CueFunction.Since);
        if (!open)
        {
            return StartsHere(scan, match, at);
        }

        var now = scan.Anchors.Reference?.Latest;
        return match with { EventValue = match.EventValue + "/..", Latest = now >= match.Earliest ? now : null };
    }

    // «ابتداء من 15 فبراير», «اعتبارا من الأحد»: from then on, without end.
    private static TimeMatch StartsHere(TimeScan scan, TimeMatch match, int at) =>
        match.EventValue is { } value && !value.Contains('/', StringComparison.Ordinal) && match.Earliest is not null
        && scan.Try(at - 2, CueFunction.From, out var start) && start.Count == 2
            ? match with { EventValue = value + "/..", Latest = null }
            : match;

    // «هجمات 11 سبتمبر»: of one year, whenever the article was written.
    private static TimeMatch Known(TimeScan scan, TimeMatch match)
    {
        if (match.Rule != "day-month" || match.Date is not { } date || !scan.Try(match.First - 1, CueFunction.KnownDay, out var known))
        {
            return match;
        }

        var day = DateOnly.ParseExact(known.Entry.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (day.Month, day.Day) == (date.Month, date.Day) && !(scan.Anchors.Day < day)
            ? TimeMatch.OfDate(match.First, match.Count, match.Cut, PartialDate.Of(day), "known-day") with { Clue = DayClue.Calendar }
            : match;
    }

    // «يوم 29 نوفمبر من كل عام»: every year's, so none.
    private static TimeMatch Recurring(TimeScan scan, TimeMatch match) =>
        match.Rule is "day-month" or "month" && scan.Try(match.End, CueFunction.From, out _) && scan.Try(match.End + 1, CueFunction.Every, out _)
            ? match with { EventValue = null, Earliest = null, Latest = null, Date = null, Rule = match.Rule + "-every-year" }
            : match;

    // «ثورة 25 يناير», «قوى 14 آذار»
    private static TimeMatch Named(TimeScan scan, TimeMatch match) =>
        match.Rule is "day-month" or "month" && scan.Try(match.First - 1, CueFunction.NameBefore, out var name) && !name.IsDefinite && !scan.TryUnit(match.First, TimeUnit.Day, out _)
            ? match with { EventValue = null, Earliest = null, Latest = null, Date = null, Rule = match.Rule + "-name" }
            : match;
}

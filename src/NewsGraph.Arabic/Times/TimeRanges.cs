namespace NewsGraph.Arabic.Times;

/// <summary>Joins the two ends of a range: «من … إلى …», «بين … و…», «2003-2011». TIMEX3 keeps them apart; an event is dated by both.</summary>
internal static class TimeRanges
{
    /// <summary>Gives both ends of each range the value of the whole.</summary>
    public static void Join(TimeScan scan, List<TimeMatch> matches)
    {
        for (var i = 0; i + 1 < matches.Count; i++)
        {
            var right = matches[i + 1];
            var left = WithYearOf(matches[i], right);
            if (left.EventValue is null || right.EventValue is null || left.Earliest is null || right.Latest is null || left.Earliest > right.Latest || !IsRange(scan, left, right))
            {
                continue;
            }

            var value = $"{Begin(left)}/{Close(right)}";
            matches[i] = left with { EventValue = value, Latest = right.Latest };
            matches[i + 1] = right with { EventValue = value, Earliest = left.Earliest };
            i++;
        }
    }

    // «من يناير إلى مارس 2019»: the year at the end holds for both.
    private static TimeMatch WithYearOf(TimeMatch left, TimeMatch right)
    {
        if (left.Rule is not ("month" or "day-month") || right.Rule is not ("month-year" or "day-month-year") || left.Date is not { } start || right.Date is not { Year: { } year } end)
        {
            return left;
        }

        var date = start with { Year = start.Month > end.Month ? year - 1 : year };
        return date.IsValid
            ? left with { Date = date, Value = date.ToTimex(), EventValue = date.ToString(), Earliest = date.Earliest, Latest = date.Latest }
            : left;
    }

    private static string Begin(TimeMatch match) => match.Date?.ToString() ?? match.EventValue!.Split('/')[0];

    private static string Close(TimeMatch match) => match.Date?.ToString() ?? match.EventValue!.Split('/')[^1];

    // «من … إلى …», «بين … و…», «2003-2011»
    private static bool IsRange(TimeScan scan, TimeMatch left, TimeMatch right)
    {
        var gap = right.First - left.End;
        var dash = gap == 1 && (scan.IsMark(left.End, '-') || scan.IsMark(left.End, '\u2013'));
        if (dash)
        {
            return left.Date?.Month is null == right.Date?.Month is null;
        }

        var opener = scan.Try<UnitWord>(left.First - 1, out _) ? left.First - 1 : left.First;
        if (scan.IsAfter(opener, CueFunction.From))
        {
            return gap is 1 or 2 && (scan.Try(left.End, CueFunction.To, out _) || scan.Try(left.End, CueFunction.Until, out _));
        }

        var joined = (gap == 0 && right.Cut > 0) || (gap == 1 && scan.IsWaw(left.End));
        return joined && scan.IsAfter(opener, CueFunction.Between);
    }
}

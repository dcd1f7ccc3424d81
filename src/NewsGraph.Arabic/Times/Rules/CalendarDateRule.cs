using NewsGraph.Arabic.Calendars;

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Days of a named month: «5 يناير 2020», «في الثالث من يناير», «10 و11 أبريل الجاري», «13 نوفمبر/تشرين الثاني».</summary>
internal sealed class CalendarDateRule : ITimeRule
{
    public TimeMatch? Match(TimeScan scan, int index)
    {
        var days = DayReader.ReadList(scan, index);
        for (; days.Count > 0; days.RemoveAt(days.Count - 1))
        {
            if (TryMonth(scan, days[^1], out var month))
            {
                return Build(scan, days, month);
            }
        }

        return null;
    }

    private static bool TryMonth(TimeScan scan, DayReader.Day day, out MonthReader.Month month)
    {
        var of = scan.Try(day.End, CueFunction.From, out var from) && from.Count == 1 && from.Cut == 0;
        return MonthReader.TryRead(scan, of ? day.End + 1 : day.End, out month) && (of || day.InDigits || month.Cut == 0);
    }

    private static TimeMatch? Build(TimeScan scan, List<DayReader.Day> days, MonthReader.Month month)
    {
        var year = YearTail.Read(scan, month.End, month.Name.Calendar);
        var direction = year.Direction == TimeDirection.Unsaid ? scan.DirectionAt(days[0].First, year.End) : year.Direction;
        TimeMatch? following = null;
        for (var i = days.Count - 1; i >= 0; i--)
        {
            var end = i == days.Count - 1 ? year.End : days[i].End;
            var match = Resolve(scan, days[i], end, month.Name, year, direction);
            if (match is null)
            {
                return null;
            }

            following = match with { Following = following };
        }

        return following is { Following: not null } ? Spread(following) : following;
    }

    private static TimeMatch? Resolve(TimeScan scan, DayReader.Day day, int end, MonthName month, YearTail.Tail year, TimeDirection direction)
    {
        if (month.Calendar == CalendarKind.Hijri)
        {
            return HijriResolution.Resolve(scan, day.First, end - day.First, day.Cut, year.Number, month.Number, day.Number, direction);
        }

        var date = year.Number is { } number
            ? new PartialDate(number, month.Number, day.Number)
            : scan.Anchors.FillYear(month.Number, day.Number, direction);
        if (!date.IsValid)
        {
            return null;
        }

        return TimeMatch.OfDate(day.First, end - day.First, day.Cut, date, year.Number is null ? "day-month" : "day-month-year") with { Clue = DayClue.Calendar };
    }

    // An event of several days is dated from the first to the last.
    private static TimeMatch Spread(TimeMatch first)
    {
        var all = new List<TimeMatch>();
        for (var match = first; match is not null; match = match.Following)
        {
            all.Add(match);
        }

        var ordered = all.OrderBy(m => m.Earliest ?? DateOnly.MinValue).ToList();
        var (from, to) = (ordered[0], ordered[^1]);
        var value = TimeMatch.Range(from.Date!.Value, to.Date!.Value);
        TimeMatch? following = null;
        for (var i = all.Count - 1; i >= 0; i--)
        {
            following = all[i] with { EventValue = value, Earliest = from.Earliest, Latest = to.Latest, Following = following };
        }

        return following!;
    }
}

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Days of a month that is pointed at: «الثالث من الشهر الجاري», «في 15 من الشهر ذاته», «الخامس من الشهر المقبل», «17 الجاري».</summary>
internal sealed class MonthOfDayRule : ITimeRule
{
    private static readonly CueFunction[] Openers = [CueFunction.In, CueFunction.Since, CueFunction.Until, CueFunction.From];

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (!DayReader.TryRead(scan, index, out var day))
        {
            return null;
        }

        if (!scan.Try(day.End, CueFunction.From, out _))
        {
            return OfPresentMonth(scan, day);
        }

        if (UnitRule.ReadSingular(scan, day.End + 1) is not { Date: { Month: not null, Day: null } month } unit)
        {
            return null;
        }

        var date = month with { Day = day.Number };
        return date.IsValid ? TimeMatch.OfDate(index, unit.End - index, day.Cut, date, "day-of-month") with { Clue = DayClue.Calendar } : null;
    }

    // «في 17 الجاري», «يوم 25 الجاري»: the month goes without saying.
    private static TimeMatch? OfPresentMonth(TimeScan scan, DayReader.Day day)
    {
        var opened = day.Cut > 0 || scan.TryUnit(day.First - 1, TimeUnit.Day, out _) || Array.Exists(Openers, o => scan.IsAfter(day.First, o));
        if (!opened || !day.InDigits || !scan.Try(day.End, CueFunction.Current, out var present) || present.Cut > 0 || scan.Anchors.Month is not { Year: not null } month)
        {
            return null;
        }

        var date = month with { Day = day.Number };
        return date.IsValid ? TimeMatch.OfDate(day.First, day.End + present.Count - day.First, day.Cut, date, "day-of-month") with { Clue = DayClue.Calendar } : null;
    }
}

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Days of a month that is pointed at: «الثالث من الشهر الجاري», «في 15 من الشهر ذاته», «الخامس من الشهر المقبل».</summary>
internal sealed class MonthOfDayRule : ITimeRule
{
    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (!DayReader.TryRead(scan, index, out var day) || !scan.Try(day.End, CueFunction.From, out _))
        {
            return null;
        }

        if (UnitRule.ReadSingular(scan, day.End + 1) is not { Date: { Month: not null, Day: null } month } unit)
        {
            return null;
        }

        var date = month with { Day = day.Number };
        return date.IsValid ? TimeMatch.OfDate(index, unit.End - index, day.Cut, date, "day-of-month") with { Clue = DayClue.Calendar } : null;
    }
}

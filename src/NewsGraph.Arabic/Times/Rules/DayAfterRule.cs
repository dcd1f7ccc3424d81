namespace NewsGraph.Arabic.Times.Rules;

/// <summary>«غداة»: the day after the date that follows («غداة يوم 5 يناير»), or after an event of which only the words are known.</summary>
internal sealed class DayAfterRule : ITimeRule
{
    private static readonly ITimeRule[] Days = [new CalendarDateRule(), new NumericDateRule(), new WeekdayRule(), new DayOffsetRule()];

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (!scan.Try(index, CueFunction.DayAfter, out var cue))
        {
            return null;
        }

        var at = index + cue.Count;
        at += scan.TryUnit(at, TimeUnit.Day, out var word) && !word.IsDefinite ? 1 : 0;
        foreach (var rule in Days)
        {
            if (rule.Match(scan, at) is { Cut: 0 } day && day.Date?.SingleDay is { } before)
            {
                return TimeMatch.OfDate(index, day.End - index, cue.Cut, PartialDate.Of(TimeAnchors.Shift(before, 1)), "day-after");
            }
        }

        if (at >= scan.End || scan.IsPunctuation(at))
        {
            return null;
        }

        return new TimeMatch(index, cue.Count, cue.Cut, TimeType.Date, "PAST_REF", "day-after-event");
    }
}

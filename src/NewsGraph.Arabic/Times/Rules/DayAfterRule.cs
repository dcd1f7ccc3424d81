namespace NewsGraph.Arabic.Times.Rules;

/// <summary>«غداة»: the day after the date that follows («غداة يوم 5 يناير»), or after an event that the next words name.</summary>
internal sealed class DayAfterRule : ITimeRule
{
    private const string OfEvent = "day-after-event";

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

        var match = new TimeMatch(index, cue.Count, cue.Cut, TimeType.Date, "PAST_REF", OfEvent) { Introduces = true };
        return Told(scan) is { } told && PartialDate.Of(TimeAnchors.Shift(told, -1)) is var eve ? match with { EventValue = eve.ToString(), Earliest = eve.Earliest, Latest = eve.Latest } : match;
    }

    // The day of what the sentence tells: what it tells of follows the event by a day.
    private static DateOnly? Told(TimeScan scan) => scan.Anchors.MentionedAt >= scan.Start && scan.Anchors.Mentioned?.SingleDay is { } day ? day : scan.Anchors.Day;
}

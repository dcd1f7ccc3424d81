namespace NewsGraph.Arabic.Times.Rules;

/// <summary>«رأس السنة», and the night that leads to it: «ليلة رأس السنة».</summary>
internal sealed class NewYearRule : ITimeRule
{
    private const string NightOf = "NI";

    public TimeMatch? Match(TimeScan scan, int index)
    {
        var isNight = scan.Try(index, CueFunction.DayPart, out var part) && part.Entry.Value is NightOf or "EV";
        var at = isNight ? index + part.Count : index;
        if (!scan.Try(at, CueFunction.NewYear, out var cue) || (isNight && cue.Cut > 0) || scan.Try(at + cue.Count, CueFunction.Era, out var era) && era.Entry.Value == "hijri")
        {
            return null;
        }

        var direction = scan.DirectionAt(index, at + cue.Count);
        if (scan.Anchors.FillYear(1, 1, direction) is not { Earliest: { } day } date)
        {
            return null;
        }

        return isNight ? Night(new TokenRange(index, at + cue.Count - index, part.Cut), day) : TimeMatch.OfDate(index, cue.Count, cue.Cut, date, "new-year");
    }

    private static TimeMatch Night(TokenRange range, DateOnly day)
    {
        var (eve, first) = (PartialDate.Of(TimeAnchors.Shift(day, -1)), PartialDate.Of(day));
        return TimeMatch.OfDate(range.First, range.Count, range.Cut, eve, "new-year-night") with
        {
            Type = TimeType.Time,
            Value = eve.ToTimex() + "T" + NightOf,
            EventValue = TimeMatch.Range(eve, first),
            Latest = day,
        };
    }
}

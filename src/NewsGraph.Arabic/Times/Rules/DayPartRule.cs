namespace NewsGraph.Arabic.Times.Rules;

/// <summary>A part of a day with its date: «مساء أمس», «صباح الثلاثاء», «فجر يوم 5 يناير», «ليل السبت».</summary>
internal sealed class DayPartRule : ITimeRule
{
    private static readonly ITimeRule[] Inner =
        [new CalendarDateRule(), new NumericDateRule(), new MonthOfDayRule(), new WeekdayRule(), new DayOffsetRule()];

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (!scan.Try(index, CueFunction.DayPart, out var part) || part.IsDefinite)
        {
            return null;
        }

        var at = index + part.Count;
        var day = Day(scan, at) ?? (scan.TryUnit(at, TimeUnit.Day, out var word) && !word.IsDefinite ? Day(scan, at + 1) : null);
        if (day is not { Cut: 0 })
        {
            return null;
        }

        return day.From(index, part.Cut) with { Type = TimeType.Time, Value = day.Value + "T" + part.Entry.Value, Rule = day.Rule + "+part" };
    }

    private static TimeMatch? Day(TimeScan scan, int index)
    {
        TimeMatch? best = UnitRule.ReadSingular(scan, index) is { Date.Day: not null } unit ? unit : null;
        foreach (var rule in Inner)
        {
            if (rule.Match(scan, index) is { } match && match.Count > (best?.Count ?? 0))
            {
                best = match;
            }
        }

        return best;
    }
}

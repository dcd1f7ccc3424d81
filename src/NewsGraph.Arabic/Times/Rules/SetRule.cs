namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Recurring times: «كل أسبوع», «كل عامين», «كل جمعة», «يوميا».</summary>
internal sealed class SetRule : ITimeRule
{
    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (scan.Try(index, CueFunction.Frequency, out var frequency))
        {
            return new TimeMatch(index, frequency.Count, frequency.Cut, TimeType.Set, frequency.Entry.Value, "frequency");
        }

        if (!scan.Try(index, CueFunction.Every, out var every))
        {
            return null;
        }

        var at = index + 1;
        if (Quantity.Read(scan, at, bare: true) is { Number: not null, Cut: 0 } quantity)
        {
            return new TimeMatch(index, quantity.End - index, every.Cut, TimeType.Set, quantity.Duration, "every-unit");
        }

        var weekday = at + (scan.TryUnit(at, TimeUnit.Day, out _) ? 1 : 0);
        return scan.Try<WeekdayWord>(weekday, out var day) && day.Cut == 0
            ? new TimeMatch(index, weekday + 1 - index, every.Cut, TimeType.Set, $"XXXX-WXX-{day.Entry.Number}", "every-weekday")
            : null;
    }
}

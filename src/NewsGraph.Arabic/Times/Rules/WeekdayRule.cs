using NewsGraph.Arabic.Numbers;

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Weekdays: «الثلاثاء», «يوم الجمعة الماضي», «الأحد المقبل», «الأحد من الأسبوع الماضي».</summary>
internal sealed class WeekdayRule : ITimeRule
{
    public TimeMatch? Match(TimeScan scan, int index)
    {
        var hasWord = scan.TryUnit(index, TimeUnit.Day, out var word) && word.Entry.Many == 1 && !word.IsDefinite;
        var at = hasWord ? index + 1 : index;
        if (!scan.Try<WeekdayWord>(at, out var weekday) || (hasWord && weekday.Cut > 0) || (!hasWord && !weekday.IsDefinite))
        {
            return null;
        }

        var end = at + weekday.Count;
        var direction = TimeDirection.Unsaid;
        if (RelativeAdjective.TryRead(scan, end, afterUnit: false, out var adjective))
        {
            direction = RelativeAdjective.DirectionOf(adjective.Entry.Function);
            end += adjective.Count;
        }

        if (direction == TimeDirection.Unsaid && WeekAfter(scan, end) is { Earliest: { } monday } week)
        {
            var day = PartialDate.Of(TimeAnchors.Shift(monday, weekday.Entry.Number - 1));
            return TimeMatch.OfDate(index, week.End - index, hasWord ? word.Cut : weekday.Cut, day, "weekday-of-week") with { Clue = DayClue.Calendar, Weekday = weekday.Entry.Number };
        }

        direction = direction == TimeDirection.Unsaid ? scan.DirectionAt(index, end) : direction;
        return Resolve(scan, index, end - index, hasWord ? word.Cut : weekday.Cut, weekday.Entry.Number, direction);
    }

    // «الأربعاء من الأسبوع الماضي»
    private static TimeMatch? WeekAfter(TimeScan scan, int index) =>
        scan.Try(index, CueFunction.From, out var of) && of is { Count: 1, Cut: 0 } && scan.TryUnit(index + 1, TimeUnit.Week, out _) ? UnitRule.ReadSingular(scan, index + 1) : null;

    private static TimeMatch Resolve(TimeScan scan, int index, int count, int cut, int number, TimeDirection direction)
    {
        var match = scan.Anchors.Weekday(number, direction) is { } day
            ? TimeMatch.OfDate(index, count, cut, PartialDate.Of(day), "weekday")
            : new TimeMatch(index, count, cut, TimeType.Date, $"XXXX-WXX-{number}", "weekday");
        return match with { Clue = DayClue.Weekday, Weekday = number };
    }
}

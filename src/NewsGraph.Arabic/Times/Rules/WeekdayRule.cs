using NewsGraph.Arabic.Numbers;

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Weekdays: «الثلاثاء», «يوم الجمعة الماضي», «الأحد المقبل».</summary>
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

        direction = direction == TimeDirection.Unsaid ? scan.DirectionAt(index, end) : direction;
        return Resolve(scan, index, end - index, hasWord ? word.Cut : weekday.Cut, weekday.Entry.Number, direction);
    }

    private static TimeMatch Resolve(TimeScan scan, int index, int count, int cut, int number, TimeDirection direction)
    {
        var match = scan.Anchors.Weekday(number, direction) is { } day
            ? TimeMatch.OfDate(index, count, cut, PartialDate.Of(day), "weekday")
            : new TimeMatch(index, count, cut, TimeType.Date, $"XXXX-WXX-{number}", "weekday");
        return match with { Clue = DayClue.Weekday, Weekday = number };
    }
}

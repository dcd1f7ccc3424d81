using System.Globalization;
using NewsGraph.Arabic.Numbers;

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Days counted from the article's: «اليوم», «أمس», «أول من أمس», «غدا».</summary>
internal sealed class DayOffsetRule : ITimeRule
{
    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (!scan.Try(index, CueFunction.DayOffset, out var cue) || IsNamedDay(scan, index, cue))
        {
            return null;
        }

        var offset = int.Parse(cue.Entry.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (scan.Anchors.Day is { } today)
        {
            var date = PartialDate.Of(TimeAnchors.Shift(today, offset));
            return TimeMatch.OfDate(index, cue.Count, cue.Cut, date, "day-offset") with { Clue = DayClue.Offset, Offset = offset };
        }

        var value = offset switch { 0 => "PRESENT_REF", < 0 => "PAST_REF", _ => "FUTURE_REF" };
        return new TimeMatch(index, cue.Count, cue.Cut, TimeType.Date, value, "day-offset") { Clue = DayClue.Offset, Offset = offset };
    }

    // «اليوم العالمي», «اليوم الثاني على التوالي»: the day is named or counted, not pointed at.
    private static bool IsNamedDay(TimeScan scan, int index, PhraseMatch<CueWord> cue)
    {
        var next = index + cue.Count;
        if (cue.Entry.Value != "0" || cue.Count > 1 || next >= scan.End)
        {
            return false;
        }

        var ordinal = scan.Ordinal(next) is { Count: >= 1 } && !scan.Try<WeekdayWord>(next, out _);
        return ordinal || scan.Try(next, CueFunction.NamedDay, out _) || scan.Try(index - 1, CueFunction.That, out _);
    }
}

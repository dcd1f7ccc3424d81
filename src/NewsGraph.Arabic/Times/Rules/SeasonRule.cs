using NewsGraph.Arabic.Calendars;

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Seasons: «صيف 2014», «الشتاء الماضي», «الصيف».</summary>
internal sealed class SeasonRule : ITimeRule
{
    private const string Spring = "SP";
    private static readonly string[] Order = ["WI", "SP", "SU", "FA"];

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (!scan.Try(index, CueFunction.Season, out var cue))
        {
            return null;
        }

        var tail = YearTail.Read(scan, index + cue.Count, CalendarKind.Gregorian);
        if (!tail.Any && (!cue.IsDefinite || cue.Entry.Value == Spring))
        {
            return null;
        }

        var range = new TokenRange(index, tail.End - index, cue.Cut);
        return (tail.Number ?? YearOf(scan, cue.Entry.Value, tail.Direction)) is { } year ? Build(range, year, cue.Entry.Value) : null;
    }

    private static int? YearOf(TimeScan scan, string season, TimeDirection direction)
    {
        if (scan.Anchors.Day is not { } today)
        {
            return scan.Anchors.Year;
        }

        var firstMonth = FirstMonth(season);
        return direction switch
        {
            TimeDirection.Previous => today.Month >= firstMonth + 3 ? today.Year : today.Year - 1,
            TimeDirection.Next => today.Month < firstMonth ? today.Year : today.Year + 1,
            _ => today.Year,
        };
    }

    private static int FirstMonth(string season) => Array.IndexOf(Order, season) is > 0 and var at ? at * 3 : 12;

    private static TimeMatch Build(TokenRange range, int year, string season)
    {
        var from = new PartialDate(season == "WI" ? year - 1 : year, FirstMonth(season));
        var to = new PartialDate(year, season == "WI" ? 2 : from.Month + 2);
        return new TimeMatch(range.First, range.Count, range.Cut, TimeType.Date, new PartialDate(year).ToTimex() + "-" + season, "season")
        {
            // Guidelines: events are dated by day, month or year; the bounds keep the season.
            EventValue = new PartialDate(year).ToString(),
            Earliest = from.Earliest,
            Latest = to.Latest,
        };
    }
}

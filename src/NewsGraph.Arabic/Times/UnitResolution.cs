using System.Globalization;

namespace NewsGraph.Arabic.Times;

/// <summary>Resolves units that are pointed at by an adjective of time.</summary>
internal static class UnitResolution
{
    private const string Rule = "unit";

    /// <summary>One unit: «الشهر الماضي».</summary>
    public static TimeMatch Resolve(TimeAnchors anchors, TokenRange range, TimeUnit unit, CueFunction function)
    {
        var fromMention = function is CueFunction.Same or CueFunction.Following or CueFunction.Preceding;
        var offset = function switch
        {
            CueFunction.Previous or CueFunction.Preceding => -1,
            CueFunction.Next or CueFunction.Following => 1,
            _ => 0,
        };
        var origin = fromMention && Covers(anchors.Mentioned, unit) ? anchors.Mentioned : Origin(anchors);
        return (origin is { } known ? Shifted(range, unit, known, offset) : null) ?? Vague(range, offset);
    }

    /// <summary>Several units: «الأشهر الستة المقبلة»; without a number only the direction is known.</summary>
    public static TimeMatch ResolveMany(TimeAnchors anchors, TokenRange range, UnitWord unit, decimal? number, CueWord adjective)
    {
        var offset = adjective.Function switch
        {
            CueFunction.Previous or CueFunction.Preceding => -1,
            CueFunction.Next or CueFunction.Following => 1,
            _ => 0,
        };
        if (number is not ({ } many and >= 1) || offset == 0 || anchors.Day is not { } today)
        {
            return Vague(range, offset);
        }

        // «الأخيرة» reaches up to the article's day, «الماضية» to the day before.
        var toNow = unit.Unit == TimeUnit.Hour || (adjective is { Function: CueFunction.Previous, Weak: true } && unit.Unit <= TimeUnit.Day);
        var near = UnitArithmetic.Shift(today, unit.Unit, toNow ? 0 : offset);
        var far = UnitArithmetic.Shift(today, unit.Unit, offset * many);
        if (near is null || far is null || far.Value.Earliest is null)
        {
            return Vague(range, offset);
        }

        var (from, to) = offset < 0 ? (far.Value, near.Value) : (near.Value, far.Value);
        var value = new Quantity(many, unit, range.First, range.First + range.Count, range.Cut, null).Duration;
        return new TimeMatch(range.First, range.Count, range.Cut, TimeType.Duration, value, "units")
        {
            EventValue = TimeMatch.Range(from, to),
            Earliest = from.Earliest,
            Latest = to.Latest,
        };
    }

    private static PartialDate? Origin(TimeAnchors anchors) => anchors.Day is { } today ? PartialDate.Of(today)
        : anchors.Month.Year is not null ? anchors.Month
        : anchors.Year is { } year ? new PartialDate(year) : null;

    private static bool Covers(PartialDate? date, TimeUnit unit) => date is { } known && unit switch
    {
        TimeUnit.Night or TimeUnit.Day or TimeUnit.Week => known.Day is not null,
        TimeUnit.Month => known.Month is not null,
        _ => known.Year is not null,
    };

    private static TimeMatch? Shifted(TokenRange range, TimeUnit unit, PartialDate origin, int offset)
    {
        if (unit is TimeUnit.Month && origin is { Year: null, Month: { } named, Day: _ } && offset == 0)
        {
            return Date(range, new PartialDate(null, named));
        }

        if (!Covers(origin, unit) || origin.Earliest is not { } day)
        {
            return null;
        }

        return unit switch
        {
            TimeUnit.Night => Night(range, TimeAnchors.Shift(day, offset)),
            TimeUnit.Week => Week(range, TimeAnchors.Shift(UnitArithmetic.Monday(day), offset * 7)),
            TimeUnit.Day or TimeUnit.Month or TimeUnit.Year => UnitArithmetic.Shift(day, unit, offset) is { } date ? Date(range, date) : null,
            TimeUnit.Season => UnitArithmetic.Shift(day, TimeUnit.Year, offset) is { } year ? Date(range, year) : null,
            TimeUnit.Decade => Years(range, (day.Year / 10) + offset, 10),
            TimeUnit.Century => Years(range, (day.Year / 100) + offset, 100),
            _ => null,
        };
    }

    private static TimeMatch Date(TokenRange range, PartialDate date) => TimeMatch.OfDate(range.First, range.Count, range.Cut, date, Rule);

    private static TimeMatch Night(TokenRange range, DateOnly day)
    {
        var match = Date(range, PartialDate.Of(day));
        return match with { Type = TimeType.Time, Value = match.Value + "TNI", Clue = DayClue.Offset };
    }

    private static TimeMatch Week(TokenRange range, DateOnly monday) =>
        TimeMatch.OfStretch(range.First, range.Count, range.Cut, monday, TimeAnchors.Shift(monday, 6), UnitArithmetic.WeekValue(monday), Rule);

    /// <summary>A decade or century by its number: 196 of ten years, 19 of a hundred.</summary>
    public static TimeMatch Years(TokenRange range, int number, int length)
    {
        var (from, to) = (new PartialDate(Math.Clamp(number * length, 1, 9999)), new PartialDate(Math.Clamp((number * length) + length - 1, 1, 9999)));
        return new TimeMatch(range.First, range.Count, range.Cut, TimeType.Date, number.ToString(CultureInfo.InvariantCulture), Rule)
        {
            EventValue = TimeMatch.Range(from, to),
            Earliest = from.Earliest,
            Latest = to.Latest,
        };
    }

    private static TimeMatch Vague(TokenRange range, int offset)
    {
        var value = offset switch { < 0 => "PAST_REF", > 0 => "FUTURE_REF", _ => "PRESENT_REF" };
        return new TimeMatch(range.First, range.Count, range.Cut, TimeType.Date, value, "unit-vague");
    }
}

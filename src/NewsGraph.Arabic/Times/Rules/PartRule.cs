namespace NewsGraph.Arabic.Times.Rules;

/// <summary>A part of a longer time: «مطلع يناير», «أواخر 2014», «نهاية الشهر الجاري». The value stays that of the whole; only the bounds narrow.</summary>
internal sealed class PartRule : ITimeRule
{
    private static readonly ITimeRule[] Inner = [new MonthRule(), new YearRule(), new DecadeRule(), new CenturyRule(), new SeasonRule()];

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (!scan.Try(index, CueFunction.Part, out var part) || part.IsDefinite)
        {
            return null;
        }

        var whole = Whole(scan, index + part.Count);
        return whole is { Cut: 0, Value: not ("PAST_REF" or "FUTURE_REF" or "PRESENT_REF") } && (whole.Date is null or { Day: null })
            ? Narrow(whole.From(index, part.Cut) with { Modifier = part.Entry.Value }, part.Entry.Value)
            : null;
    }

    private static TimeMatch? Whole(TimeScan scan, int index)
    {
        foreach (var rule in Inner)
        {
            if (rule.Match(scan, index) is { } match)
            {
                return match;
            }
        }

        return UnitRule.ReadSingular(scan, index, allowBare: true);
    }

    private static TimeMatch Narrow(TimeMatch whole, string part)
    {
        if (whole.Earliest is not { } from || whole.Latest is not { } to)
        {
            return whole;
        }

        var days = to.DayNumber - from.DayNumber + 1;
        var third = days / 3;
        if (days == 7)
        {
            return part == "END" ? Weekend(whole, to) : whole;
        }

        return part switch
        {
            "MID" => whole with { Earliest = from.AddDays(third), Latest = to.AddDays(-third) },
            "END" => whole with { Earliest = to.AddDays(1 - third) },
            _ => whole with { Latest = from.AddDays(third - 1) },
        };
    }

    private static TimeMatch Weekend(TimeMatch week, DateOnly sunday)
    {
        var saturday = sunday.AddDays(-1);
        return week with { EventValue = TimeMatch.Range(PartialDate.Of(saturday), PartialDate.Of(sunday)), Earliest = saturday };
    }
}

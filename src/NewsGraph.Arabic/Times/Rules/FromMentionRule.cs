namespace NewsGraph.Arabic.Times.Rules;

/// <summary>A stretch counted from what was told last: «قبل ذلك بيومين», «بعدها بأسبوع», «بعد ذلك بثلاثة أشهر».</summary>
internal sealed class FromMentionRule : ITimeRule
{
    private const int MostProclitics = 1;

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (Opener(scan, index) is not { } opener || Quantity.Read(scan, opener.End, bare: true) is not { Cut: MostProclitics } quantity
            || scan.Tokens[quantity.First][0] != Letters.Beh || quantity.Unit.Unit < TimeUnit.Hour)
        {
            return null;
        }

        var range = new TokenRange(index, quantity.End - index, opener.Cut);
        return Resolve(scan, range, quantity, opener.Sign);
    }

    /// <summary>A stretch before (-1) or after (1) the day mentioned last; a vague reference where none was.</summary>
    public static TimeMatch Resolve(TimeScan scan, TokenRange range, Quantity quantity, int sign)
    {
        var date = scan.Anchors.Mentioned?.SingleDay is { } origin && quantity.Number is { } number ? UnitArithmetic.Shift(origin, quantity.Unit.Unit, sign * number) : null;
        return date is { } known
            ? TimeMatch.OfDate(range.First, range.Count, range.Cut, known, "offset-from-mention") with { Modifier = quantity.Modifier }
            : new TimeMatch(range.First, range.Count, range.Cut, TimeType.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF", "offset-vague");
    }

    // «قبل ذلك», «بعد هذا», «قبلها», «بعده»
    private static (int Sign, int Cut, int End)? Opener(TimeScan scan, int index)
    {
        if (scan.Try(index, CueFunction.BeforeIt, out var it))
        {
            return (-1, it.Cut, index + it.Count);
        }

        return scan.Try(index, CueFunction.AfterIt, out it) ? (1, it.Cut, index + it.Count) : null;
    }
}

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Centuries: «القرن التاسع عشر», «القرن الماضي», «القرن الحادي والعشرين».</summary>
internal sealed class CenturyRule : ITimeRule
{
    private const int LatestOrdinal = 30;
    private const int PresentCentury = 20;

    public TimeMatch? Match(TimeScan scan, int index) => Read(scan, index) is { } century
        ? UnitResolution.Years(new TokenRange(index, century.End - index, century.Cut), century.Number, 100) with { Rule = "century" }
        : null;

    /// <summary>The century at a token: its first two digits, the token after it and the letters attached before it.</summary>
    public static (int Number, int End, int Cut)? Read(TimeScan scan, int index)
    {
        if (!scan.TryUnit(index, TimeUnit.Century, out var unit) || unit.Entry.Many != 1 || !unit.IsDefinite)
        {
            return null;
        }

        if (RelativeAdjective.TryRead(scan, index + 1, afterUnit: true, out var adjective))
        {
            var now = scan.Anchors.Year is { } year ? year / 100 : PresentCentury;
            var number = adjective.Entry.Function switch
            {
                CueFunction.Previous or CueFunction.Preceding => now - 1,
                CueFunction.Next => now + 1,
                _ => now,
            };
            return (number, index + 1 + adjective.Count, unit.Cut);
        }

        return (scan.Ordinal(index + 1) ?? scan.Cardinal(index + 1)) is { Low: >= 1 and <= LatestOrdinal } ordinal
            ? ((int)ordinal.Low - 1, ordinal.End, unit.Cut)
            : null;
    }
}

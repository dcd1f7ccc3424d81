namespace NewsGraph.Arabic.Times.Rules;

/// <summary>«الذكرى السبعين», «الذكرى الـ33»: so many years ago, the year of what the next words name.</summary>
internal sealed class AnniversaryRule : ITimeRule
{
    private const int MostYears = 999;

    public TimeMatch? Match(TimeScan scan, int index)
    {
        if (!scan.Try(index, CueFunction.Anniversary, out var cue) || !cue.IsDefinite || Count(scan, index + cue.Count) is not { } count || scan.Anchors.Year is not { } year || count.Years >= year)
        {
            return null;
        }

        var date = new PartialDate(year - count.Years);
        return TimeMatch.OfDate(index, count.End - index, cue.Cut, date, "anniversary") with { Introduces = true };
    }

    private static (int Years, int End)? Count(TimeScan scan, int index)
    {
        var at = IsArticle(scan, index) ? index + 1 : index;
        if (scan.TryDigits(at, out var digits, out _) && digits is > 0 and <= MostYears)
        {
            return (digits, at + 1);
        }

        return (scan.Ordinal(index) ?? scan.Cardinal(index)) is { } words && words.Low is > 0 and <= MostYears ? ((int)words.Low, words.End) : null;
    }

    // «الـ» apart from its number.
    private static bool IsArticle(TimeScan scan, int index) =>
        index < scan.End && scan.Tokens[index].AsSpan().TrimEnd(Letters.Tatweel) is [Letters.Alif, Letters.Lam];
}

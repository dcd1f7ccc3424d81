using NewsGraph.Arabic.Numbers;

namespace NewsGraph.Arabic.Times;

/// <summary>Reads the adjective of time after a unit, month or weekday: «الماضي», «المقبل», «الجاري», «نفسه», «التالي» ….</summary>
internal static class RelativeAdjective
{
    private static readonly CueFunction[] Functions =
        [CueFunction.Previous, CueFunction.Next, CueFunction.Current, CueFunction.Following, CueFunction.Preceding, CueFunction.Same];

    /// <summary>The adjective at a token.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="index">Token to look at.</param>
    /// <param name="afterUnit">True when a unit of time stands before, so that weak adjectives count too.</param>
    /// <param name="match">The adjective.</param>
    public static bool TryRead(TimeScan scan, int index, bool afterUnit, out PhraseMatch<CueWord> match)
    {
        foreach (var function in Functions)
        {
            if (scan.Try(index, function, out match) && match.Cut == 0 && (afterUnit || !match.Entry.Weak))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>The direction in which an adjective points.</summary>
    public static TimeDirection DirectionOf(CueFunction function) => function switch
    {
        CueFunction.Previous or CueFunction.Preceding => TimeDirection.Previous,
        CueFunction.Next or CueFunction.Following => TimeDirection.Next,
        CueFunction.Current => TimeDirection.Current,
        _ => TimeDirection.Unsaid,
    };
}

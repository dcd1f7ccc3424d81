using NewsGraph.Arabic.Numbers;

namespace NewsGraph.Arabic.Times.Rules;

/// <summary>Units that are pointed at: «الشهر الماضي», «هذا العام», «اليوم التالي», «الأسبوع المقبل», «الأشهر الستة المقبلة», «الليلة الماضية».</summary>
internal sealed class UnitRule : ITimeRule
{
    public TimeMatch? Match(TimeScan scan, int index) => ReadSingular(scan, index) ?? ReadPlural(scan, index);

    /// <summary>One unit that is pointed at.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="index">Token to begin at.</param>
    /// <param name="allowBare">True when the article alone points («نهاية الشهر»).</param>
    public static TimeMatch? ReadSingular(TimeScan scan, int index, bool allowBare = false)
    {
        var near = scan.Try(index, CueFunction.This, out var pointer);
        var pointed = near || scan.Try(index, CueFunction.That, out pointer);
        var at = pointed ? index + 1 : index;
        if (!scan.Try<UnitWord>(at, out var unit) || unit.Entry.Many != 1 || !(unit.IsDefinite || HasStrayArticle(scan, at, unit)) || unit.Entry.Unit < TimeUnit.Night || unit.Entry.Unit == TimeUnit.Quarter)
        {
            return null;
        }

        var end = at + 1;
        var function = near || allowBare ? CueFunction.Current : CueFunction.Same;
        if (RelativeAdjective.TryRead(scan, end, afterUnit: true, out var adjective))
        {
            function = pointed ? function : adjective.Entry.Function;
            end += adjective.Count;
        }
        else if (!pointed && !allowBare)
        {
            return null;
        }

        return UnitResolution.Resolve(scan.Anchors, new TokenRange(index, end - index, pointed ? pointer.Cut : unit.Cut), unit.Entry.Unit, function);
    }

    // «منا لشهر» for «من الشهر»: a space typed one letter too late.
    private static bool HasStrayArticle(TimeScan scan, int index, PhraseMatch<UnitWord> unit) =>
        unit.HasPreposition && scan.Try(index - 1, CueFunction.From, out _) && scan.Tokens[index - 1][^1] == Letters.Alif;

    // «السنوات الخمس الأخيرة», «الأيام القليلة المقبلة», «الأسبوعين الماضيين»
    private static TimeMatch? ReadPlural(TimeScan scan, int index)
    {
        if (!scan.Try<UnitWord>(index, out var unit) || unit.Entry.Many < 2 || !unit.IsDefinite)
        {
            return null;
        }

        var at = index + 1;
        decimal? number = unit.Entry.Many == 2 ? 2 : null;
        if (unit.Entry.Many == 3 && scan.Cardinal(at) is { } counted)
        {
            (number, at) = (counted.Low, counted.End);
        }
        else if (scan.Try(at, CueFunction.FewAfter, out _))
        {
            at++;
        }

        return RelativeAdjective.TryRead(scan, at, afterUnit: true, out var adjective)
            ? UnitResolution.ResolveMany(scan.Anchors, new TokenRange(index, at + adjective.Count - index, unit.Cut), unit.Entry, number, adjective.Entry)
            : null;
    }
}

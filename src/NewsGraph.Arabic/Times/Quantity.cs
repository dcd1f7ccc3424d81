using System.Globalization;
using NewsGraph.Arabic.Numbers;

namespace NewsGraph.Arabic.Times;

/// <summary>A number of units of time: «ثلاثة أيام», «أسبوعين», «عام ونصف», «بضعة أشهر», «أقل من عشر سنوات».</summary>
/// <param name="Number">How many; null when it is not said («قبل أيام»).</param>
/// <param name="Unit">The unit.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">Token after it.</param>
/// <param name="Cut">Letters attached before it in its first token.</param>
/// <param name="Modifier">TIMEX3 modifier, or null.</param>
internal sealed record Quantity(decimal? Number, UnitWord Unit, int First, int End, int Cut, string? Modifier)
{
    /// <summary>The TIMEX3 duration: <c>P3W</c>, <c>PT24H</c>, <c>PXD</c>.</summary>
    public string Duration
    {
        get
        {
            var time = Unit.Unit <= TimeUnit.Hour ? "T" : "";
            var number = Number is { } known ? known.ToString("0.##", CultureInfo.InvariantCulture) : "X";
            return $"P{time}{number}{Unit.Designator}";
        }
    }

    /// <summary>The quantity that begins at a token; or null.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="index">Token to begin at.</param>
    /// <param name="bare">True when a singular or an unnumbered plural counts too, as after «قبل».</param>
    public static Quantity? Read(TimeScan scan, int index, bool bare)
    {
        var modifier = scan.Try(index, CueFunction.QuantityMod, out var cue) ? cue : default;
        var at = index + modifier.Count;
        var core = Counted(scan, at) ?? Dual(scan, at) ?? Few(scan, at) ?? (bare || modifier.Count > 0 ? Bare(scan, at) : null);
        if (core is null)
        {
            return null;
        }

        core = AddFraction(scan, core);
        return modifier.Count == 0 ? core : core with { First = index, Cut = modifier.Cut, Modifier = modifier.Entry.Value };
    }

    private static Quantity? Counted(TimeScan scan, int index)
    {
        var number = scan.Cardinal(index);
        if (number is null || !TryUnit(scan, number.End, out var unit) || unit.Cut > 0 || unit.Entry.Many == 2)
        {
            return null;
        }

        return new Quantity(number.Low, unit.Entry, index, number.End + 1, scan.CutBeforeNumber(index), null);
    }

    // Duals that have lost their nun («يومي 10 و11») stand before what they name and count nothing.
    private static Quantity? Dual(TimeScan scan, int index) =>
        TryUnit(scan, index, out var unit) && unit.Entry.Many == 2 && scan.Tokens[index][^1] == Letters.Noon
            ? new Quantity(2, unit.Entry, index, index + 1, unit.Cut, null)
            : null;

    private static Quantity? Few(TimeScan scan, int index) =>
        scan.Try(index, CueFunction.Few, out var few) && TryUnit(scan, index + few.Count, out var unit) && unit.Cut == 0
            ? new Quantity(null, unit.Entry, index, index + few.Count + 1, few.Cut, null)
            : null;

    private static Quantity? Bare(TimeScan scan, int index)
    {
        if (!TryUnit(scan, index, out var unit) || unit.IsDefinite || unit.Entry.Many == 2 || scan.TryDigits(index + 1, out _, out var cut) && cut == 0)
        {
            return null;
        }

        var end = index + 1;
        if (unit.Entry.Many == 1 && scan.Cardinal(end) is { Low: 1, Count: 1 })
        {
            end++;
        }

        end += unit.Entry.Many == 3 && scan.Try(end, CueFunction.FewAfter, out _) ? 1 : 0;
        return new Quantity(unit.Entry.Many == 1 ? 1 : null, unit.Entry, index, end, unit.Cut, null);
    }

    private static bool TryUnit(TimeScan scan, int index, out PhraseMatch<UnitWord> unit) =>
        scan.Try(index, out unit) && unit.Entry.Unit is not (TimeUnit.Quarter or TimeUnit.Season);

    // «عام ونصف العام»
    private static Quantity AddFraction(TimeScan scan, Quantity quantity)
    {
        if (quantity.Number is not { } number || quantity.End >= scan.End || scan.Fraction(quantity.End) is not { } fraction)
        {
            return quantity;
        }

        var end = quantity.End + 1;
        end += scan.Try<UnitWord>(end, out var again) && again.Entry.Unit == quantity.Unit.Unit && again.IsDefinite ? 1 : 0;
        return quantity with { Number = number + fraction, End = end };
    }
}

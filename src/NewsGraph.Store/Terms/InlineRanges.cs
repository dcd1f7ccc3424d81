using NewsGraph.Rdf;

namespace NewsGraph.Store.Terms;

/// <summary>Which numbers the literals between two others can have: inline values are in value order within their kind.</summary>
internal static class InlineRanges
{
    private static readonly TermIdRange Dictionary = new(new TermId(1), new TermId(InlineValues.FirstInline - 1));

    /// <summary>The ranges, or null where a bound isn't an inline date or integer.</summary>
    public static IReadOnlyList<TermIdRange>? Between(Literal? least, Literal? greatest)
    {
        uint from = 0, to = 0;
        if ((least is null && greatest is null)
            || (least is not null && !TryKindOrdered(least, out from)) || (greatest is not null && !TryKindOrdered(greatest, out to))
            || (least is not null && greatest is not null && InlineValues.KindOf(from) != InlineValues.KindOf(to)))
        {
            return null;
        }

        var (first, last) = InlineValues.KindRange(InlineValues.KindOf(least is null ? to : from));
        var values = new TermIdRange(new TermId(least is null ? first : from), new TermId(greatest is null ? last : to));
        var isInteger = InlineValues.KindOf((uint)values.From.Value) == InlineValues.KindOf(InlineValues.AnyInteger);

        // Counts compare with integers and have a kind of their own, behind all others.
        return isInteger
            ? [Dictionary, values, new TermIdRange(new TermId(last + (ulong)InlineValues.FirstInline + 1), new TermId(uint.MaxValue))]
            : [Dictionary, values];
    }

    /// <summary>The order of two inline integers or two inline dates; else null.</summary>
    public static int? Compare(ulong left, ulong right) =>
        left <= uint.MaxValue && right <= uint.MaxValue && InlineValues.AreOrdered((uint)left, (uint)right) ? left.CompareTo(right) : null;

    private static bool TryKindOrdered(Literal literal, out uint id) =>
        InlineValues.TryEncode(literal, out id) && (literal.Datatype == Xsd.Integer || literal.Datatype == Xsd.Date);
}

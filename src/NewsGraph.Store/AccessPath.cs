using NewsGraph.Rdf;
using NewsGraph.Store.Quads;

namespace NewsGraph.Store;

/// <summary>How a pattern is answered: a permutation, the range of its keys, and whether the graph must still be looked at.</summary>
/// <param name="Order">The permutation.</param>
/// <param name="Prefix">How many of its columns are bound.</param>
/// <param name="From">First key of the range.</param>
/// <param name="To">Last key of the range.</param>
internal readonly record struct AccessPath(Permutation Order, int Prefix, QuadKey From, QuadKey To)
{
    /// <summary>The bits of the free columns behind a prefix, in the upper half of a key.</summary>
    private static readonly ulong[] FreeHigh = [ulong.MaxValue, uint.MaxValue, 0, 0, 0];

    /// <summary>The same in the lower half.</summary>
    private static readonly ulong[] FreeLow = [ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, uint.MaxValue, 0];

    /// <summary>The path over a permutation that uses as many bound positions as stand at its beginning.</summary>
    public static AccessPath Over(Permutation order, QuadKey boundSpog)
    {
        var bound = order.From(boundSpog);
        var prefix = 0;
        while (prefix < 4 && bound[prefix] != 0)
        {
            prefix++;
        }

        return OfKeys(order, prefix, bound);
    }

    /// <summary>The path to all of one graph, the default graph (0) included, and within it to what else is bound first.</summary>
    public static AccessPath OverGraph(uint graph, QuadKey boundSpog)
    {
        var bound = Permutation.Gspo.From(boundSpog);
        var prefix = bound.Second == 0 ? 1 : bound.Third == 0 ? 2 : bound.Fourth == 0 ? 3 : 4;
        return OfKeys(Permutation.Gspo, prefix, new QuadKey(graph, bound.Second, bound.Third, bound.Fourth));
    }

    /// <summary>The part of the path whose first free column is in a range.</summary>
    public AccessPath Within(TermIdRange range) => this with
    {
        From = From.With(Prefix, (uint)Math.Min(range.From.Value, uint.MaxValue)),
        To = To.With(Prefix, (uint)Math.Min(range.To.Value, uint.MaxValue)),
    };

    /// <summary>The path to the keys that begin with so many columns of what is bound.</summary>
    public static AccessPath OfPrefix(Permutation order, int prefix, QuadKey boundSpog) => OfKeys(order, prefix, order.From(boundSpog));

    private static AccessPath OfKeys(Permutation order, int prefix, QuadKey bound)
    {
        var (high, low) = (FreeHigh[prefix], FreeLow[prefix]);
        return new AccessPath(order, prefix, new QuadKey(bound.High & ~high, bound.Low & ~low), new QuadKey(bound.High | high, bound.Low | low));
    }
}

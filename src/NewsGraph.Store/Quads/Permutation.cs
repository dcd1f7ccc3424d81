using NewsGraph.Rdf;

namespace NewsGraph.Store.Quads;

/// <summary>
/// An order of a quad's positions by which quads are kept sorted. Five are kept. Four begin with subject, predicate (twice) and object,
/// so that every set of bound positions among the three is a prefix of one and the common join orders come sorted; the graph is last in
/// them, so that the copies of a triple in several graphs are neighbours (union scope). The fifth begins with the graph, for reading and
/// dropping one graph. SOP and OPS would only sort the few quads of one subject or object another way, which is done on the fly;
/// GPOS and GOSP would serve big named graphs, where POS and OSP with a look at the graph serve nearly as well.
/// </summary>
internal sealed class Permutation
{
    private readonly int[] _positions;

    private Permutation(int index, int moved, params int[] positions)
    {
        Index = index;
        Moved = moved;
        _positions = positions;
    }

    public static Permutation Spog { get; } = new(0, 0, 0, 1, 2, 3);

    public static Permutation Psog { get; } = new(1, 1, 1, 0, 2, 3);

    public static Permutation Posg { get; } = new(2, 2, 1, 2, 0, 3);

    public static Permutation Ospg { get; } = new(3, 1, 2, 0, 1, 3);

    public static Permutation Gspo { get; } = new(4, 1, 3, 0, 1, 2);

    public static IReadOnlyList<Permutation> All { get; } = [Spog, Psog, Posg, Ospg, Gspo];

    /// <summary>Place in <see cref="All"/> and in run files.</summary>
    public int Index { get; }

    /// <summary>How many columns stand before those that are in the order subject, predicate, object, graph: by these alone keys that come in that order are still to be sorted.</summary>
    public int Moved { get; }

    /// <summary>The position that stands in a column.</summary>
    public QuadPosition this[int column] => (QuadPosition)_positions[column];

    /// <summary>A key in this order from one in the order subject, predicate, object, graph.</summary>
    public QuadKey From(QuadKey spog) => Index switch
    {
        0 => spog,
        1 => new(spog.Second, spog.First, spog.Third, spog.Fourth),
        2 => new(spog.Second, spog.Third, spog.First, spog.Fourth),
        3 => new(spog.Third, spog.First, spog.Second, spog.Fourth),
        _ => new(spog.Fourth, spog.First, spog.Second, spog.Third),
    };

    /// <summary>The key in the order subject, predicate, object, graph.</summary>
    public QuadKey ToSpog(QuadKey key) => Index switch
    {
        0 => key,
        1 => new(key.Second, key.First, key.Third, key.Fourth),
        2 => new(key.Third, key.First, key.Second, key.Fourth),
        3 => new(key.Second, key.Third, key.First, key.Fourth),
        _ => new(key.Second, key.Third, key.Fourth, key.First),
    };
}

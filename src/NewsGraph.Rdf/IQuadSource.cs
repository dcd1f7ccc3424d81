namespace NewsGraph.Rdf;

/// <summary>Number of a term in a quad source's dictionary. 0 is the default graph where a graph is meant, and "anything" in a pattern.</summary>
/// <param name="Value">The number; equal numbers mean equal terms.</param>
public readonly record struct TermId(ulong Value) : IComparable<TermId>
{
    /// <summary>
    /// Numbers from here on are never given out by a source: they are free for a reader's own values,
    /// such as those that a query computes.
    /// </summary>
    public const ulong FirstPrivate = 0xC000_0000_0000_0000;

    /// <summary>No term: a wildcard in a pattern, or the default graph in the graph position of a quad.</summary>
    public static TermId None => default;

    /// <summary>True for <see cref="None"/>.</summary>
    public bool IsNone => Value == 0;

    /// <inheritdoc />
    public int CompareTo(TermId other) => Value.CompareTo(other.Value);

    /// <summary>Order of the numbers.</summary>
    public static bool operator <(TermId left, TermId right) => left.Value < right.Value;

    /// <summary>Order of the numbers.</summary>
    public static bool operator >(TermId left, TermId right) => left.Value > right.Value;

    /// <summary>Order of the numbers.</summary>
    public static bool operator <=(TermId left, TermId right) => left.Value <= right.Value;

    /// <summary>Order of the numbers.</summary>
    public static bool operator >=(TermId left, TermId right) => left.Value >= right.Value;
}

/// <summary>A quad by the numbers of its terms.</summary>
/// <param name="Subject">Subject.</param>
/// <param name="Predicate">Predicate.</param>
/// <param name="Object">Object.</param>
/// <param name="Graph">Graph name; <see cref="TermId.None"/> for the default graph.</param>
public readonly record struct QuadIds(TermId Subject, TermId Predicate, TermId Object, TermId Graph)
{
    /// <summary>The number in a position.</summary>
    public TermId this[QuadPosition position] => position switch
    {
        QuadPosition.Subject => Subject,
        QuadPosition.Predicate => Predicate,
        QuadPosition.Object => Object,
        _ => Graph,
    };
}

/// <summary>Which graphs a pattern looks at.</summary>
public enum GraphScope
{
    /// <summary>The default graph alone.</summary>
    Default,

    /// <summary>The graph named in the pattern alone.</summary>
    Named,

    /// <summary>Every named graph, each quad with its graph.</summary>
    EachNamed,

    /// <summary>The RDF merge of all graphs: a triple that stands in several graphs is seen once, with graph <see cref="TermId.None"/>.</summary>
    Union,
}

/// <summary>What to look for: bound positions hold a number, free ones <see cref="TermId.None"/>.</summary>
/// <param name="Subject">Subject, or none.</param>
/// <param name="Predicate">Predicate, or none.</param>
/// <param name="Object">Object, or none.</param>
/// <param name="Graph">The graph, with <see cref="GraphScope.Named"/>.</param>
/// <param name="Scope">Which graphs are looked at.</param>
public readonly record struct QuadPattern(TermId Subject, TermId Predicate, TermId Object, TermId Graph, GraphScope Scope);

/// <summary>A position of a quad.</summary>
public enum QuadPosition
{
    /// <summary>Subject.</summary>
    Subject,

    /// <summary>Predicate.</summary>
    Predicate,

    /// <summary>Object.</summary>
    Object,

    /// <summary>Graph.</summary>
    Graph,
}

/// <summary>
/// A snapshot of a data set that patterns are matched against: all that the query engine knows of a store.
/// Implementations are safe for concurrent reading and never change what they show.
/// </summary>
public interface IQuadSource
{
    /// <summary>The number of <paramref name="term"/>, or false when it is nowhere in the data (and isn't a value that needs no dictionary).</summary>
    bool TryGetId(Term term, out TermId id);

    /// <summary>The term of a number that this source has given out.</summary>
    Term GetTerm(TermId id);

    /// <summary>How many quads match (exact wherever an index prefix answers, else an upper bound); cheap: used for join ordering.</summary>
    long Count(in QuadPattern pattern);

    /// <summary>The matching quads, sorted by the free positions in an order that begins with <paramref name="sortedBy"/> when that is a free position.</summary>
    IEnumerable<QuadIds> Match(QuadPattern pattern, QuadPosition? sortedBy = null);

    /// <summary>A cursor whose answers come in the order of <see cref="Match"/>.</summary>
    QuadCursor OpenCursor(QuadPosition? sortedBy = null) => new MatchCursor(this, sortedBy);

    /// <summary>
    /// The numbers that literals between two others may have, ascending and apart: every literal that compares as at least
    /// <paramref name="least"/> and at most <paramref name="greatest"/> has a number in one of the ranges, others may. Null when nothing is known.
    /// </summary>
    IReadOnlyList<TermIdRange>? RangesBetween(Literal? least, Literal? greatest) => null;

    /// <summary>
    /// The order of the values of two numbers' literals, as <c>&lt;</c> and ORDER BY see it, where the numbers alone tell it; else null.
    /// </summary>
    int? CompareValues(TermId left, TermId right) => null;

    /// <summary>How many quads match a pattern with a free object and have it in a range (an upper bound); cheap.</summary>
    long Count(in QuadPattern pattern, TermIdRange objects) => Count(pattern);

    /// <summary>About how many different terms stand in a free position of a pattern's quads, where that is cheaply told; else null.</summary>
    double? CountDistinct(in QuadPattern pattern, QuadPosition position) => null;

    /// <summary>
    /// Ranges, ascending and apart, that together hold what <paramref name="within"/> does, with about as many of a pattern's quads each by the
    /// number that they are sorted by first: what <see cref="QuadCursor.Seek(in QuadPattern, TermIdRange)"/> reads of them one after the other
    /// is what it reads of the whole. Null where that isn't cheaply told.
    /// </summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="sortedBy">The order of the cursor.</param>
    /// <param name="within">What is divided.</param>
    /// <param name="count">How many ranges are wanted; there may be fewer.</param>
    IReadOnlyList<TermIdRange>? Divide(in QuadPattern pattern, QuadPosition? sortedBy, TermIdRange within, int count) => null;

    /// <summary>Names of all named graphs that hold a quad, in the order of their numbers.</summary>
    IEnumerable<TermId> GraphNames { get; }
}

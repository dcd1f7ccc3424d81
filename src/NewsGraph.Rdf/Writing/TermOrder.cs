namespace NewsGraph.Rdf.Writing;

/// <summary>
/// The order of terms and quads in everything that is written: IRIs, then literals, then blank nodes, then triple terms;
/// texts unit by unit. <c>rdf:type</c> comes before all other predicates; the default graph before named ones.
/// </summary>
public sealed class TermOrder : IComparer<Term>, IComparer<Quad>
{
    /// <summary>The one order.</summary>
    public static TermOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(Term? x, Term? y) => (x, y) switch
    {
        (Iri a, Iri b) => string.CompareOrdinal(a.Value, b.Value),
        (Literal a, Literal b) => CompareLiterals(a, b),
        (BlankNode a, BlankNode b) => CompareLabels(a.Label, b.Label),
        (TripleTerm a, TripleTerm b) => CompareTriples(a.Subject, a.Predicate, a.Object, b.Subject, b.Predicate, b.Object),
        _ => Rank(x).CompareTo(Rank(y)),
    };

    /// <summary>By graph, subject, predicate, object.</summary>
    public int Compare(Quad x, Quad y)
    {
        var graphs = Compare(x.Graph, y.Graph);
        return graphs != 0 ? graphs : CompareTriples(x.Subject, x.Predicate, x.Object, y.Subject, y.Predicate, y.Object);
    }

    /// <summary>By predicate and object.</summary>
    internal int CompareStatements(Quad x, Quad y)
    {
        var order = ComparePredicates(x.Predicate, y.Predicate);
        return order != 0 ? order : Compare(x.Object, y.Object);
    }

    private int CompareTriples(Term s1, Iri p1, Term o1, Term s2, Iri p2, Term o2)
    {
        var order = Compare(s1, s2);
        order = order != 0 ? order : ComparePredicates(p1, p2);
        return order != 0 ? order : Compare(o1, o2);
    }

    private static int ComparePredicates(Iri a, Iri b)
    {
        if (ReferenceEquals(a, b))
        {
            return 0;
        }

        var first = (b == RdfTerms.Type).CompareTo(a == RdfTerms.Type);
        return first != 0 ? first : string.CompareOrdinal(a.Value, b.Value);
    }

    private static int CompareLiterals(Literal a, Literal b)
    {
        var order = string.CompareOrdinal(a.Language, b.Language);
        order = order != 0 ? order : string.CompareOrdinal(a.Datatype.Value, b.Datatype.Value);
        order = order != 0 ? order : string.CompareOrdinal(a.Lexical, b.Lexical);
        return order != 0 ? order : string.CompareOrdinal(a.Direction, b.Direction);
    }

    /// <summary>Shorter labels first, so that b2 comes before b10.</summary>
    private static int CompareLabels(string a, string b) => a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);

    private static int Rank(Term? term) => term switch { null => 0, Iri => 1, Literal => 2, BlankNode => 3, _ => 4 };
}

using NewsGraph.Rdf;

namespace NewsGraph.Shacl.SparqlBased;

/// <summary>A data graph with the shapes graph beside it under a name, for <c>GRAPH $shapesGraph</c> (§5.3.1).</summary>
internal sealed class ShapesGraphSource(IQuadSource data, IQuadSource shapes) : IQuadSource
{
    /// <summary>Numbers of terms that only the shapes graph has begin here; stores give out smaller ones, evaluations greater ones.</summary>
    private const ulong FirstOfShapes = TermId.FirstPrivate >> 1;

    private static readonly TermId NameId = new(FirstOfShapes - 1);

    /// <summary>The name of the shapes graph.</summary>
    public static Iri Name { get; } = new("urn:newsgraph:shapes");

    /// <inheritdoc />
    public IEnumerable<TermId> GraphNames => data.GraphNames.Append(NameId);

    /// <inheritdoc />
    public bool TryGetId(Term term, out TermId id)
    {
        if (term.Equals(Name))
        {
            id = NameId;
            return true;
        }

        if (data.TryGetId(term, out id))
        {
            return true;
        }

        var found = shapes.TryGetId(term, out var own);
        id = new TermId(own.Value + FirstOfShapes);
        return found;
    }

    /// <inheritdoc />
    public Term GetTerm(TermId id) => id == NameId ? Name : id.Value >= FirstOfShapes ? shapes.GetTerm(new TermId(id.Value - FirstOfShapes)) : data.GetTerm(id);

    /// <inheritdoc />
    public long Count(in QuadPattern pattern) =>
        !IsOfShapes(pattern) ? data.Count(pattern) : Translate(pattern) is { } inner ? shapes.Count(inner) : 0;

    /// <inheritdoc />
    public IEnumerable<QuadIds> Match(QuadPattern pattern, QuadPosition? sortedBy = null)
    {
        if (!IsOfShapes(pattern))
        {
            return data.Match(pattern, sortedBy);
        }

        var found = Translate(pattern) is { } inner ? shapes.Match(inner).Select(q => new QuadIds(Outer(q.Subject), Outer(q.Predicate), Outer(q.Object), NameId)) : [];
        return sortedBy switch
        {
            QuadPosition.Subject => found.OrderBy(q => q.Subject),
            QuadPosition.Predicate => found.OrderBy(q => q.Predicate),
            QuadPosition.Object => found.OrderBy(q => q.Object),
            _ => found,
        };
    }

    private static bool IsOfShapes(in QuadPattern pattern) => pattern.Scope == GraphScope.Named && pattern.Graph == NameId;

    private QuadPattern? Translate(in QuadPattern pattern) =>
        Inner(pattern.Subject) is { } s && Inner(pattern.Predicate) is { } p && Inner(pattern.Object) is { } o ? new QuadPattern(s, p, o, TermId.None, GraphScope.Union) : null;

    private TermId? Inner(TermId id) => id.IsNone ? id : shapes.TryGetId(GetTerm(id), out var own) ? own : null;

    private TermId Outer(TermId own) => data.TryGetId(shapes.GetTerm(own), out var id) ? id : new TermId(own.Value + FirstOfShapes);
}

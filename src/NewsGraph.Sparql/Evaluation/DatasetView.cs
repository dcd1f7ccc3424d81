using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>A source as a query sees it: FROM and FROM NAMED choose its graphs (SPARQL 1.1 §13.2), and the default graph may be the union.</summary>
internal sealed class DatasetView : IQuadSource
{
    private readonly IQuadSource source;
    private readonly GraphScope defaultScope;
    private readonly TermId[]? merged;
    private readonly TermId[]? named;

    /// <summary>A view by the clauses of a query; without clauses all graphs are there.</summary>
    public DatasetView(IQuadSource source, bool unionDefaultGraph, IReadOnlyList<Iri> from, IReadOnlyList<Iri> fromNamed)
    {
        this.source = source;
        defaultScope = unionDefaultGraph ? GraphScope.Union : GraphScope.Default;
        if (from.Count > 0 || fromNamed.Count > 0)
        {
            merged = Ids(from);
            named = Ids(fromNamed);
        }
    }

    private DatasetView(IQuadSource source, Iri defaultGraph)
    {
        this.source = source;
        merged = Ids([defaultGraph]);
    }

    /// <summary>A view where one graph stands for the default graph and all named graphs are there: WITH (SPARQL 1.1 Update §3.1.3).</summary>
    public static DatasetView With(IQuadSource source, Iri defaultGraph) => new(source, defaultGraph);

    /// <summary>What is viewed.</summary>
    public IQuadSource Source => source;

    private TermId[] Ids(IReadOnlyList<Iri> graphs)
        => [.. graphs.Distinct().Select(graph => source.TryGetId(graph, out var id) ? id : TermId.None).Where(id => !id.IsNone).Order()];

    /// <inheritdoc />
    public IEnumerable<TermId> GraphNames => named is null ? source.GraphNames : source.GraphNames.Where(IsNamed);

    /// <inheritdoc />
    public bool TryGetId(Term term, out TermId id) => source.TryGetId(term, out id);

    /// <inheritdoc />
    public Term GetTerm(TermId id) => source.GetTerm(id);

    /// <inheritdoc />
    public long Count(in QuadPattern pattern)
    {
        switch (pattern.Scope)
        {
            case GraphScope.Default when merged is null:
                return source.Count(pattern with { Scope = defaultScope });
            case GraphScope.Default:
                var sum = 0L;
                foreach (var graph in merged)
                {
                    sum += source.Count(pattern with { Graph = graph, Scope = GraphScope.Named });
                }

                return sum;
            default:
                return pattern.Scope == GraphScope.Named && !IsNamed(pattern.Graph) ? 0 : source.Count(pattern);
        }
    }

    /// <inheritdoc />
    public IEnumerable<QuadIds> Match(QuadPattern pattern, QuadPosition? sortedBy = null)
    {
        return pattern.Scope switch
        {
            GraphScope.Default when merged is null => source.Match(pattern with { Scope = defaultScope }, sortedBy),
            GraphScope.Default => Merge(pattern, merged, sortedBy),
            GraphScope.Named => IsNamed(pattern.Graph) ? source.Match(pattern, sortedBy) : [],
            GraphScope.EachNamed when named is not null => source.Match(pattern, sortedBy).Where(quad => IsNamed(quad.Graph)),
            _ => source.Match(pattern, sortedBy),
        };
    }

    /// <inheritdoc />
    public QuadCursor OpenCursor(QuadPosition? sortedBy = null)
        => merged is null && named is null ? new ScopedCursor(source.OpenCursor(sortedBy), defaultScope) : new MatchCursor(this, sortedBy);

    /// <inheritdoc />
    public IReadOnlyList<TermIdRange>? RangesBetween(Literal? least, Literal? greatest) => source.RangesBetween(least, greatest);

    /// <inheritdoc />
    public int? CompareValues(TermId left, TermId right) => source.CompareValues(left, right);

    /// <inheritdoc />
    public long Count(in QuadPattern pattern, TermIdRange objects) => pattern.Scope == GraphScope.Default && merged is null
        ? source.Count(pattern with { Scope = defaultScope }, objects)
        : Count(pattern);

    /// <inheritdoc />
    public double? CountDistinct(in QuadPattern pattern, QuadPosition position) => source.CountDistinct(pattern, position);

    /// <inheritdoc />
    public IReadOnlyList<TermIdRange>? Divide(in QuadPattern pattern, QuadPosition? sortedBy, TermIdRange within, int count) => merged is null && named is null
        ? source.Divide(pattern.Scope == GraphScope.Default ? pattern with { Scope = defaultScope } : pattern, sortedBy, within, count)
        : null;

    private bool IsNamed(TermId graph) => named is null || Array.BinarySearch(named, graph) >= 0;

    private IEnumerable<QuadIds> Merge(QuadPattern pattern, TermId[] graphs, QuadPosition? sortedBy)
    {
        if (graphs.Length == 1)
        {
            return source.Match(pattern with { Graph = graphs[0], Scope = GraphScope.Named }, sortedBy).Select(WithoutGraph);
        }

        var all = graphs.SelectMany(graph => source.Match(pattern with { Graph = graph, Scope = GraphScope.Named })).Select(WithoutGraph).Distinct();
        return sortedBy is { } position ? all.OrderBy(quad => quad[position]) : all;
    }

    private static QuadIds WithoutGraph(QuadIds quad) => quad with { Graph = TermId.None };
}

using NewsGraph.Rdf;

namespace NewsGraph.Tests;

/// <summary>A quad source over a list, simple enough to be trusted: the yardstick for the engine's tests.</summary>
internal sealed class ListQuadSource : IQuadSource
{
    private readonly Dictionary<Term, TermId> _ids = [];
    private readonly List<Term> _terms = [];
    private readonly SortedSet<(TermId S, TermId P, TermId O, TermId G)> _quads = [];

    public ListQuadSource(IEnumerable<Quad> quads)
    {
        foreach (var quad in quads)
        {
            _quads.Add((Id(quad.Subject), Id(quad.Predicate), Id(quad.Object), quad.Graph is null ? TermId.None : Id(quad.Graph)));
        }
    }

    public IEnumerable<TermId> GraphNames => _quads.Select(quad => quad.G).Where(id => !id.IsNone).Distinct().Order();

    public bool TryGetId(Term term, out TermId id) => _ids.TryGetValue(term, out id);

    public Term GetTerm(TermId id) => _terms[(int)id.Value - 1];

    public long Count(in QuadPattern pattern) => Match(pattern).LongCount();

    public IEnumerable<QuadIds> Match(QuadPattern pattern, QuadPosition? sortedBy = null)
    {
        var found = _quads.Where(quad => Fits(pattern.Subject, quad.S) && Fits(pattern.Predicate, quad.P) && Fits(pattern.Object, quad.O) && InScope(pattern, quad.G))
            .Select(quad => new QuadIds(quad.S, quad.P, quad.O, pattern.Scope == GraphScope.Union ? TermId.None : quad.G))
            .Distinct();
        return sortedBy switch
        {
            QuadPosition.Subject => found.OrderBy(quad => quad.Subject),
            QuadPosition.Predicate => found.OrderBy(quad => quad.Predicate),
            QuadPosition.Object => found.OrderBy(quad => quad.Object),
            QuadPosition.Graph => found.OrderBy(quad => quad.Graph),
            _ => found,
        };
    }

    private static bool Fits(TermId wanted, TermId found) => wanted.IsNone || wanted == found;

    private static bool InScope(QuadPattern pattern, TermId graph) => pattern.Scope switch
    {
        GraphScope.Default => graph.IsNone,
        GraphScope.Named => graph == pattern.Graph,
        GraphScope.EachNamed => !graph.IsNone,
        _ => true,
    };

    private TermId Id(Term term)
    {
        if (!_ids.TryGetValue(term, out var id))
        {
            _terms.Add(term);
            id = new TermId((ulong)_terms.Count);
            _ids.Add(term, id);
        }

        return id;
    }
}

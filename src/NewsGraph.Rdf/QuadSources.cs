namespace NewsGraph.Rdf;

/// <summary>Whole quads from a <see cref="IQuadSource"/>.</summary>
public static class QuadSources
{
    /// <summary>All quads: those of the default graph, then those of the named graphs.</summary>
    public static IEnumerable<Quad> Quads(this IQuadSource source)
    {
        var all = new QuadPattern(default, default, default, default, GraphScope.Default);
        return source.Quads(all).Concat(source.Quads(all with { Scope = GraphScope.EachNamed }));
    }

    /// <summary>The quads that match a pattern, as terms.</summary>
    public static IEnumerable<Quad> Quads(this IQuadSource source, QuadPattern pattern)
    {
        // Neighbouring answers share terms: subjects, predicates and graphs are decoded once each.
        var known = new Dictionary<TermId, Term>();
        Term Get(TermId id)
        {
            if (!known.TryGetValue(id, out var term))
            {
                known[id] = term = source.GetTerm(id);
            }

            return term;
        }

        foreach (var ids in source.Match(pattern))
        {
            var graph = pattern.Scope == GraphScope.Named && !pattern.Graph.IsNone ? pattern.Graph : ids.Graph;
            yield return new Quad(Get(ids.Subject), (Iri)Get(ids.Predicate), source.GetTerm(ids.Object), graph.IsNone ? null : Get(graph));
        }
    }

    /// <summary>A pattern from terms, null for any; null as well when a term is nowhere in the source, so that nothing can match.</summary>
    public static QuadPattern? PatternOf(this IQuadSource source, Term? subject, Term? predicate, Term? value, GraphScope scope = GraphScope.Union, Term? graph = null)
    {
        TermId s = default, p = default, o = default, g = default;
        return (subject is null || source.TryGetId(subject, out s)) && (predicate is null || source.TryGetId(predicate, out p))
            && (value is null || source.TryGetId(value, out o)) && (graph is null || source.TryGetId(graph, out g))
            ? new QuadPattern(s, p, o, g, scope)
            : null;
    }
}

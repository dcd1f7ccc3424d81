using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Lookup;

/// <summary>Reads single properties over the union of all graphs of a source.</summary>
/// <param name="source">The graph.</param>
public sealed class GraphReader(IQuadSource source)
{
    /// <summary>The values of a property of a subject, in the order of the source.</summary>
    public IEnumerable<Term> Values(Term subject, Iri property) =>
        source.TryGetId(subject, out var s) && source.TryGetId(property, out var p)
            ? source.Match(new QuadPattern(s, p, TermId.None, TermId.None, GraphScope.Union)).Select(q => source.GetTerm(q.Object))
            : [];

    /// <summary>The one value of a property of a subject; the first in term order when there are more, null when there is none.</summary>
    public T? Value<T>(Term subject, Iri property)
        where T : Term => Values(subject, property).OfType<T>().MinBy(t => t.ToString(), StringComparer.Ordinal);

    /// <summary>The subjects that have a property with a value.</summary>
    public IEnumerable<Term> Subjects(Iri property, Term value) =>
        source.TryGetId(property, out var p) && source.TryGetId(value, out var o)
            ? source.Match(new QuadPattern(TermId.None, p, o, TermId.None, GraphScope.Union)).Select(q => source.GetTerm(q.Subject))
            : [];

    /// <summary>All subjects and values of a property.</summary>
    public IEnumerable<(Term Subject, Term Object)> Pairs(Iri property) =>
        source.TryGetId(property, out var p)
            ? source.Match(new QuadPattern(TermId.None, p, TermId.None, TermId.None, GraphScope.Union)).Select(q => (source.GetTerm(q.Subject), source.GetTerm(q.Object)))
            : [];
}

using NewsGraph.Rdf;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>The triples that a template makes of solutions (SPARQL 1.1 §16.2): blank nodes are new for each solution, ill-formed triples are left out.</summary>
internal sealed class TemplateInstances(IReadOnlyList<PathTriple> template, PreparedQuery prepared)
{
    /// <summary>The triples, each once.</summary>
    public IEnumerable<Quad> Quads()
    {
        var seen = new HashSet<Quad>();
        foreach (var row in prepared.Solutions())
        {
            var nodes = new Dictionary<Variable, BlankNode>();
            foreach (var triple in template)
            {
                if (Instance(triple, row, nodes) is { } quad && seen.Add(quad))
                {
                    yield return quad;
                }
            }
        }
    }

    private Quad? Instance(PathTriple triple, TermId[] row, Dictionary<Variable, BlankNode> nodes)
    {
        var subject = Value(triple.Subject, row, nodes);
        var predicate = triple.Verb is PathVerb { Path: LinkPath link } ? link.Predicate : Value(((VariableVerb)triple.Verb).Variable, row, nodes);
        var @object = Value(triple.Object, row, nodes);
        return subject is Iri or BlankNode && predicate is Iri iri && @object is not null ? new Quad(subject, iri, @object) : null;
    }

    private Term? Value(PatternTerm term, TermId[] row, Dictionary<Variable, BlankNode> nodes)
    {
        switch (term)
        {
            case Constant constant:
                return constant.Term;
            case Variable { IsHidden: false } variable:
                var slot = prepared.Slots.Of(variable);
                return slot < row.Length ? prepared.Context.Terms.Decode(row[slot]) : null;
            default:
                return nodes.TryGetValue((Variable)term, out var node) ? node : nodes[(Variable)term] = prepared.Context.FreshBlankNode();
        }
    }
}

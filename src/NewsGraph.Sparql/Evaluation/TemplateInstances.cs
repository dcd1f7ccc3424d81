using NewsGraph.Rdf;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>The quads that a template makes of solutions (SPARQL 1.1 §16.2): blank nodes are new for each solution, ill-formed triples are left out.</summary>
/// <param name="template">The template.</param>
/// <param name="prepared">The query whose solutions fill it.</param>
/// <param name="freshNode">Makes blank nodes.</param>
/// <param name="defaultGraph">Where triples without GRAPH go; null is the default graph.</param>
internal sealed class TemplateInstances(IReadOnlyList<GraphTriples> template, PreparedQuery prepared, Func<BlankNode> freshNode, Iri? defaultGraph = null)
{
    /// <summary>The quads of all solutions, each once.</summary>
    public IEnumerable<Quad> Quads()
    {
        var seen = new HashSet<Quad>();
        foreach (var row in prepared.Solutions())
        {
            foreach (var quad in Of(row))
            {
                if (seen.Add(quad))
                {
                    yield return quad;
                }
            }
        }
    }

    /// <summary>The quads of one solution.</summary>
    public IEnumerable<Quad> Of(TermId[] row)
    {
        var nodes = new Dictionary<Variable, BlankNode>();
        foreach (var group in template)
        {
            var graph = group.Graph is null ? defaultGraph : Value(group.Graph, row, nodes);
            if (group.Graph is not null && graph is not (Iri or BlankNode))
            {
                continue;
            }

            foreach (var triple in group.Triples)
            {
                if (Instance(triple, row, nodes) is { } made)
                {
                    yield return made with { Graph = graph };
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
            case TripleTermPattern triple:
                return Value(triple.Subject, row, nodes) is (Iri or BlankNode) and var subject && Value(triple.Predicate, row, nodes) is Iri predicate
                    && Value(triple.Object, row, nodes) is { } value ? new TripleTerm(subject, predicate, value) : null;
            default:
                return nodes.TryGetValue((Variable)term, out var node) ? node : nodes[(Variable)term] = freshNode();
        }
    }
}

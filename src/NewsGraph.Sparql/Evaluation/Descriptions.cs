using NewsGraph.Rdf;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>Concise bounded descriptions of the resources that DESCRIBE names (SPARQL 1.1 §16.4 leaves the choice to the engine).</summary>
internal sealed class Descriptions(SparqlQuery query, PreparedQuery prepared)
{
    private readonly HashSet<TermId> described = [];

    /// <summary>The triples, each resource once.</summary>
    public IEnumerable<Quad> Quads() => Resources().SelectMany(Describe);

    private IEnumerable<TermId> Resources()
    {
        foreach (var constant in query.Described.OfType<Constant>())
        {
            yield return prepared.Context.Terms.Intern(constant.Term);
        }

        var variables = query.Described.Count > 0 ? query.Described.OfType<Variable>() : InScope.OfStar(query.Where, query.Modifiers);
        var slots = variables.Select(prepared.Slots.Of).ToArray();
        foreach (var row in slots.Length == 0 ? [] : prepared.Solutions())
        {
            foreach (var slot in slots.Where(slot => slot < row.Length && !row[slot].IsNone))
            {
                yield return row[slot];
            }
        }
    }

    private IEnumerable<Quad> Describe(TermId resource)
    {
        var open = new Queue<TermId>([resource]);
        var terms = prepared.Context.Terms;
        while (open.TryDequeue(out var node))
        {
            if (TermTable.IsPrivate(node) || !described.Add(node))
            {
                continue;
            }

            foreach (var quad in prepared.Context.Data.Match(new QuadPattern(node, default, default, default, GraphScope.Default)))
            {
                prepared.Context.Guard.Tick();
                var @object = terms.Decode(quad.Object)!;
                if (@object is BlankNode)
                {
                    open.Enqueue(quad.Object);
                }

                yield return new Quad(terms.Decode(quad.Subject)!, (Iri)terms.Decode(quad.Predicate)!, @object);
            }
        }
    }
}

using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Paths;

/// <summary>A path in one graph, walked from either end (SPARQL 1.1 §18.4).</summary>
internal abstract class PathEvaluator
{
    /// <summary>Ends of the path that begins at a node.</summary>
    public abstract IEnumerable<TermId> From(TermId node, PathGraph graph);

    /// <summary>Beginnings of the path that ends at a node.</summary>
    public abstract IEnumerable<TermId> To(TermId node, PathGraph graph);

    /// <summary>All pairs that the path connects.</summary>
    public abstract IEnumerable<(TermId Start, TermId End)> Pairs(PathGraph graph);
}

/// <summary>The graph that a path is walked in.</summary>
internal readonly struct PathGraph(QueryContext context, TermId graph, GraphScope scope)
{
    /// <summary>Bytes of a node in a set and a queue.</summary>
    private const int NodeLength = 48;

    /// <summary>Counts memory for a node that is remembered.</summary>
    public void Remember() => context.Guard.Reserve(NodeLength);

    /// <summary>Edges by what is given of them.</summary>
    public IEnumerable<QuadIds> Edges(TermId subject, TermId predicate, TermId @object)
    {
        if (TermTable.IsPrivate(subject) || TermTable.IsPrivate(predicate) || TermTable.IsPrivate(@object))
        {
            return [];
        }

        return Watched(context.Data.Match(new QuadPattern(subject, predicate, @object, graph, scope)), context.Guard);
    }

    private static IEnumerable<QuadIds> Watched(IEnumerable<QuadIds> quads, ExecutionGuard guard)
    {
        foreach (var quad in quads)
        {
            guard.Tick();
            yield return quad;
        }
    }

    /// <summary>True for a subject or object of the graph.</summary>
    public bool HasNode(TermId node) => Edges(node, TermId.None, TermId.None).Any() || Edges(TermId.None, TermId.None, node).Any();

    /// <summary>Every subject and object, once.</summary>
    public IEnumerable<TermId> Nodes()
    {
        var seen = new HashSet<TermId>();
        foreach (var quad in Edges(TermId.None, TermId.None, TermId.None))
        {
            if (seen.Add(quad.Subject))
            {
                yield return quad.Subject;
            }

            if (seen.Add(quad.Object))
            {
                yield return quad.Object;
            }
        }
    }
}

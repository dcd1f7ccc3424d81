using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Operators;

namespace NewsGraph.Sparql.Evaluation.Paths;

/// <summary>The graph that a path is walked in.</summary>
internal sealed class PathGraph(QueryContext context, TermId graph, GraphScope scope, Stack<QuadReader> idle)
{
    /// <summary>Bytes of a node in a set and a queue.</summary>
    private const int NodeLength = 48;

    /// <summary>Counts memory for a node that is remembered.</summary>
    public void Remember() => context.Guard.Reserve(NodeLength);

    /// <summary>Edges by what is given of them, by a cursor that is used again when they have been read.</summary>
    public IEnumerable<QuadIds> Edges(TermId subject, TermId predicate, TermId @object)
    {
        if (TermTable.IsPrivate(subject) || TermTable.IsPrivate(predicate) || TermTable.IsPrivate(@object))
        {
            yield break;
        }

        var reader = idle.TryPop(out var used) ? used : new QuadReader(context.Data.OpenCursor());
        try
        {
            reader.Seek(new QuadPattern(subject, predicate, @object, graph, scope));
            while (reader.MoveNext())
            {
                context.Guard.Tick();
                yield return reader.Current;
            }
        }
        finally
        {
            idle.Push(reader);
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

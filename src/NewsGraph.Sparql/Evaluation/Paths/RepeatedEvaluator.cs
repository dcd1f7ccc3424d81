using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Paths;

/// <summary><c>path?</c>, <c>path*</c> and <c>path+</c>: each end once, found breadth first (SPARQL 1.1 §18.4, ALP).</summary>
internal sealed class RepeatedEvaluator(PathEvaluator path, bool includesStart, bool atMostOnce) : PathEvaluator
{
    /// <inheritdoc />
    public override IEnumerable<TermId> From(TermId node, PathGraph graph) => Reach(node, step => path.From(step, graph), graph);

    /// <inheritdoc />
    public override IEnumerable<TermId> To(TermId node, PathGraph graph) => Reach(node, step => path.To(step, graph), graph);

    /// <inheritdoc />
    public override IEnumerable<(TermId Start, TermId End)> Pairs(PathGraph graph)
    {
        var starts = includesStart ? graph.Nodes() : path.Pairs(graph).Select(pair => pair.Start).Distinct();
        return starts.SelectMany(start => From(start, graph).Select(end => (start, end)));
    }

    private IEnumerable<TermId> Reach(TermId start, Func<TermId, IEnumerable<TermId>> steps, PathGraph graph)
    {
        var seen = new HashSet<TermId>();
        if (includesStart)
        {
            seen.Add(start);
            yield return start;
        }

        var open = new Queue<TermId>();
        open.Enqueue(start);
        while (open.TryDequeue(out var node))
        {
            foreach (var next in steps(node))
            {
                if (seen.Add(next))
                {
                    graph.Remember();
                    yield return next;
                    open.Enqueue(next);
                }
            }

            if (atMostOnce)
            {
                yield break;
            }
        }
    }
}

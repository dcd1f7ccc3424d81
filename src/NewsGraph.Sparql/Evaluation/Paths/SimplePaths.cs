using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Paths;

/// <summary>One predicate; none when the data doesn't know it.</summary>
internal sealed class LinkEvaluator(TermId predicate) : PathEvaluator
{
    /// <inheritdoc />
    public override IEnumerable<TermId> From(TermId node, PathGraph graph) => graph.Edges(node, predicate, TermId.None).Select(quad => quad.Object);

    /// <inheritdoc />
    public override IEnumerable<TermId> To(TermId node, PathGraph graph) => graph.Edges(TermId.None, predicate, node).Select(quad => quad.Subject);

    /// <inheritdoc />
    public override IEnumerable<(TermId Start, TermId End)> Pairs(PathGraph graph)
        => graph.Edges(TermId.None, predicate, TermId.None).Select(quad => (quad.Subject, quad.Object));
}

/// <summary>A path walked the other way.</summary>
internal sealed class InverseEvaluator(PathEvaluator path) : PathEvaluator
{
    /// <inheritdoc />
    public override IEnumerable<TermId> From(TermId node, PathGraph graph) => path.To(node, graph);

    /// <inheritdoc />
    public override IEnumerable<TermId> To(TermId node, PathGraph graph) => path.From(node, graph);

    /// <inheritdoc />
    public override IEnumerable<(TermId Start, TermId End)> Pairs(PathGraph graph) => path.Pairs(graph).Select(pair => (pair.End, pair.Start));
}

/// <summary>One path after the other.</summary>
internal sealed class SequenceEvaluator(PathEvaluator first, PathEvaluator second) : PathEvaluator
{
    /// <inheritdoc />
    public override IEnumerable<TermId> From(TermId node, PathGraph graph) => first.From(node, graph).SelectMany(between => second.From(between, graph));

    /// <inheritdoc />
    public override IEnumerable<TermId> To(TermId node, PathGraph graph) => second.To(node, graph).SelectMany(between => first.To(between, graph));

    /// <inheritdoc />
    public override IEnumerable<(TermId Start, TermId End)> Pairs(PathGraph graph)
        => first.Pairs(graph).SelectMany(pair => second.From(pair.End, graph).Select(end => (pair.Start, end)));
}

/// <summary>Either path.</summary>
internal sealed class AlternativeEvaluator(PathEvaluator left, PathEvaluator right) : PathEvaluator
{
    /// <inheritdoc />
    public override IEnumerable<TermId> From(TermId node, PathGraph graph) => left.From(node, graph).Concat(right.From(node, graph));

    /// <inheritdoc />
    public override IEnumerable<TermId> To(TermId node, PathGraph graph) => left.To(node, graph).Concat(right.To(node, graph));

    /// <inheritdoc />
    public override IEnumerable<(TermId Start, TermId End)> Pairs(PathGraph graph) => left.Pairs(graph).Concat(right.Pairs(graph));
}

/// <summary>Any predicate but some, in one direction.</summary>
internal sealed class NegatedEvaluator(HashSet<TermId> excluded) : PathEvaluator
{
    /// <inheritdoc />
    public override IEnumerable<TermId> From(TermId node, PathGraph graph) => Allowed(graph.Edges(node, TermId.None, TermId.None)).Select(quad => quad.Object);

    /// <inheritdoc />
    public override IEnumerable<TermId> To(TermId node, PathGraph graph) => Allowed(graph.Edges(TermId.None, TermId.None, node)).Select(quad => quad.Subject);

    /// <inheritdoc />
    public override IEnumerable<(TermId Start, TermId End)> Pairs(PathGraph graph)
        => Allowed(graph.Edges(TermId.None, TermId.None, TermId.None)).Select(quad => (quad.Subject, quad.Object));

    private IEnumerable<QuadIds> Allowed(IEnumerable<QuadIds> quads) => quads.Where(quad => !excluded.Contains(quad.Predicate));
}

using NewsGraph.Sparql.Algebra;

namespace NewsGraph.Sparql.Optimization;

/// <summary>A rule that rewrites an algebra expression into an equal one.</summary>
internal interface IRewriteRule
{
    /// <summary>The rewritten node, or the same when the rule doesn't apply to it. Inputs have been rewritten before.</summary>
    AlgebraNode Apply(AlgebraNode node);
}

/// <summary>LIMIT over ORDER BY: only the first rows need to be kept (top-k).</summary>
internal sealed class TopRows : IRewriteRule
{
    /// <inheritdoc />
    public AlgebraNode Apply(AlgebraNode node)
        => node is SliceNode { Limit: { } limit, Input: ProjectNode { Input: OrderNode { Limit: null } order } project } slice
            ? slice.WithInputs([project.WithInputs([new OrderNode(order.Input, order.Keys, limit + slice.Offset)])])
            : node;
}

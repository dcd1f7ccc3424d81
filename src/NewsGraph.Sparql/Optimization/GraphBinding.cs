using NewsGraph.Sparql.Algebra;

namespace NewsGraph.Sparql.Optimization;

/// <summary>
/// Whether the matches of a pattern's own triples tell which graph they are from, so that <c>GRAPH ?g</c> needs no loop over all graphs.
/// </summary>
internal static class GraphBinding
{
    /// <summary>True when every solution comes from triples of one graph, and nothing inside depends on the graph otherwise.</summary>
    public static bool BindsGraph(AlgebraNode node) => node switch
    {
        BgpNode bgp => bgp.Patterns.Count > 0,
        JoinNode join => (BindsGraph(join.Left) && IsNeutralOrBinds(join.Right)) || (IsNeutral(join.Left) && BindsGraph(join.Right)),
        FilterNode filter => !HasExists(filter.Condition) && BindsGraph(filter.Input),
        ExtendNode extend => !HasExists(extend.Value) && BindsGraph(extend.Input),
        LeftJoinNode left => BindsGraph(left.Left) && IsNeutralOrBinds(left.Right) && (left.Condition is null || !HasExists(left.Condition)),
        UnionNode union => union.Inputs.All(BindsGraph),
        _ => false,
    };

    private static bool IsNeutralOrBinds(AlgebraNode node) => IsNeutral(node) || BindsGraph(node);

    private static bool IsNeutral(AlgebraNode node) => node is ValuesNode;

    private static bool HasExists(Syntax.Expression expression) => expression is ExistsPattern || Syntax.ExpressionWalk.Operands(expression).Any(HasExists);
}

using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>
/// Whether a pattern may be evaluated with some variables already bound and still mean what the bottom-up semantics says.
/// It may not where a filter, an optional part or a BIND inside would see a value that the standard hides from it.
/// </summary>
internal static class Correlation
{
    /// <summary>True when evaluating <paramref name="node"/> under bindings of <paramref name="outer"/> equals joining with them afterwards.</summary>
    public static bool IsSafe(AlgebraNode node, IReadOnlySet<Variable> outer) => node switch
    {
        BgpNode or PathNode or ValuesNode => true,
        JoinNode or UnionNode or GraphNode or ProjectNode or DistinctNode => node.Inputs.All(input => IsSafe(input, outer)),
        FilterNode filter => IsSafe(filter.Input, outer) && Covers(Scope.Certain(filter.Input), Scope.Of(filter.Condition), outer),
        ExtendNode extend => IsSafe(extend.Input, outer) && Covers(Scope.Certain(extend.Input), Scope.Of(extend.Value), outer),
        MinusNode minus => IsSafe(minus.Left, outer) && Covers(Scope.Certain(minus.Left), Scope.Possible(minus.Right), outer),
        LeftJoinNode left => IsSafe(left, outer),
        _ => false,
    };

    private static bool IsSafe(LeftJoinNode node, IReadOnlySet<Variable> outer)
    {
        var certain = Scope.Certain(node.Left);
        return IsSafe(node.Left, outer) && IsSafe(node.Right, outer) && Covers(certain, Scope.Possible(node.Right), outer)
            && (node.Condition is null || Covers(certain.Union(Scope.Certain(node.Right)).ToHashSet(), Scope.Of(node.Condition), outer));
    }

    /// <summary>True when each read variable that the outside may bind is bound inside anyway.</summary>
    private static bool Covers(IReadOnlySet<Variable> certain, IEnumerable<Variable> read, IReadOnlySet<Variable> outer)
        => read.All(variable => certain.Contains(variable) || !outer.Contains(variable));
}

using NewsGraph.Sparql.Algebra;

namespace NewsGraph.Sparql.Optimization;

/// <summary>Applies the rewrite rules bottom-up, one after the other.</summary>
internal static class Optimizer
{
    private static readonly IRewriteRule[] Rules = [new ConstantFolding(), new TopRows()];

    /// <summary>An equal expression that costs less.</summary>
    public static AlgebraNode Optimize(AlgebraNode node) => Rules.Aggregate(node, Rewrite);

    private static AlgebraNode Rewrite(AlgebraNode node, IRewriteRule rule)
    {
        var inputs = node.Inputs.Select(input => Rewrite(input, rule)).ToList();
        return rule.Apply(inputs.Count == 0 ? node : node.WithInputs(inputs));
    }
}

using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Evaluation;
using NewsGraph.Sparql.Evaluation.Expressions;
using NewsGraph.Sparql.Evaluation.Operators;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>Plans the cyclic part of a join as one multiway join, where joining two by two would go through too many rows.</summary>
internal sealed class MultiwayPlanner(Planner planner, JoinPlanner joins, QueryContext context, ExpressionCompiler expressions)
{
    /// <summary>How many times the relations' own size the two-by-two plan must be to be left.</summary>
    private const double WorthFactor = 4;

    /// <summary>The operator for the cyclic part, or null when there is none or it isn't worth it. Items and filters that it covers are taken out of the group.</summary>
    public MultiwayJoin? Plan(JoinGroup group, PlanScope scope)
    {
        if (group.Items.Count < 3 || scope.GraphVariable is not null)
        {
            return null;
        }

        var core = CyclicCore.Of(Relation.Of(group, scope.DistinctOver));
        var variables = core.SelectMany(relation => relation.Variables).Distinct().ToList();
        if (core.Count < 3 || variables.Exists(scope.Outer.Contains) || !IsWorthwhile(core, group, scope))
        {
            return null;
        }

        var order = Ordered(variables, core);
        var relations = core.Select(relation => Sorted(relation, order, group, scope)).ToList();
        group.Items.RemoveAll(item => core.Exists(relation => relation.Items.Contains(item)));
        return new MultiwayJoin([.. relations], [.. order.Select(planner.Slots.Of)], Filters(group, order, scope), order, context)
        {
            EstimatedRows = relations.Max(relation => relation.EstimatedRows),
        };
    }

    private bool IsWorthwhile(List<Relation> core, JoinGroup group, PlanScope scope)
    {
        var sizes = core.Sum(relation => joins.Estimate(JoinOf(relation.Items), scope));
        return joins.LargestIntermediate(group, scope) > WorthFactor * sizes;
    }

    /// <summary>Variables of most relations first, then those that are connected with them.</summary>
    private static List<Variable> Ordered(List<Variable> variables, List<Relation> core)
    {
        var order = new List<Variable>();
        while (order.Count < variables.Count)
        {
            order.Add(variables.Except(order).OrderByDescending(v => core.Count(r => r.Variables.Contains(v) && r.Variables.Any(order.Contains)))
                .ThenByDescending(v => core.Count(r => r.Variables.Contains(v))).ThenBy(v => v.Name, StringComparer.Ordinal).First());
        }

        return order;
    }

    private SortedRelation Sorted(Relation relation, List<Variable> order, JoinGroup group, PlanScope scope)
    {
        Variable[] columns = [.. relation.Variables.OrderBy(order.IndexOf)];
        var filters = group.Filters.Where(filter => filter is CallExpression or InExpression && Scope.Of(filter).All(relation.Variables.Contains)).ToList();
        var here = scope.Isolated() with { DistinctOver = null };
        var input = planner.Divided(joins.Plan(JoinGroup.Of(relation.Items, filters), here), other => other.Join(JoinGroup.Of(relation.Items, filters), here), here);
        return new SortedRelation(input, Array.ConvertAll(columns, planner.Slots.Of), Array.ConvertAll(columns, order.IndexOf), context);
    }

    /// <summary>For each depth of the join the conditions that can be tested there; they are taken out of the group.</summary>
    private Evaluator[][] Filters(JoinGroup group, List<Variable> order, PlanScope scope)
    {
        var here = scope.After(order);
        var byDepth = order.Select(_ => new List<Evaluator>()).ToArray();
        foreach (var filter in group.Filters.Where(filter => Scope.Of(filter).Any() && Scope.Of(filter).All(order.Contains)).ToList())
        {
            group.Filters.Remove(filter);
            byDepth[Scope.Of(filter).Max(order.IndexOf)].Add(expressions.Condition(filter, here));
        }

        return [.. byDepth.Select(list => list.ToArray())];
    }

    private static BgpNode JoinOf(IReadOnlyList<AlgebraNode> items)
        => new BgpNode([.. items.OfType<BgpNode>().SelectMany(item => item.Patterns)]);
}

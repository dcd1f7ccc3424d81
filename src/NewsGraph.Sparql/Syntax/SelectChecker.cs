namespace NewsGraph.Sparql.Syntax;

/// <summary>Notes that the grammar can't express: scope of SELECT's variables and what grouping leaves visible (SPARQL 1.1 §18.2.1, §11.4, §19.6).</summary>
internal static class SelectChecker
{
    /// <summary>Checks a query or subquery.</summary>
    /// <exception cref="SparqlSyntaxException">A rule is broken.</exception>
    public static void Check(SelectClause select, GroupPattern where, SolutionModifiers modifiers, Func<string, int, SparqlSyntaxException> error)
    {
        var isGrouped = modifiers.GroupBy.Count > 0 || ExpressionWalk.HasAggregate(modifiers.Having)
            || ExpressionWalk.HasAggregate((select.Items ?? []).Select(item => item.Value).OfType<Expression>())
            || ExpressionWalk.HasAggregate(modifiers.OrderBy.Select(key => key.Value));
        if (select.Items is null)
        {
            if (modifiers.GroupBy.Count > 0)
            {
                throw error("SELECT * cannot stand with GROUP BY; name the variables", select.Offset);
            }

            return;
        }

        CheckNames(select.Items, [.. InScope.Of(where)], modifiers, error);
        if (isGrouped)
        {
            CheckGrouped(select.Items, modifiers, error);
        }
    }

    private static void CheckNames(
        IReadOnlyList<Projection> items, HashSet<Variable> scope, SolutionModifiers modifiers, Func<string, int, SparqlSyntaxException> error)
    {
        if (modifiers.GroupBy.Count > 0)
        {
            scope.Clear();
        }

        scope.UnionWith(modifiers.GroupBy.Select(key => key.Variable).OfType<Variable>());
        foreach (var item in items.Where(item => item.Value is not null))
        {
            if (!scope.Add(item.Variable))
            {
                throw error($"AS cannot name {item.Variable}: it already has a meaning in this query", item.Offset);
            }
        }
    }

    private static void CheckGrouped(IReadOnlyList<Projection> items, SolutionModifiers modifiers, Func<string, int, SparqlSyntaxException> error)
    {
        var visible = modifiers.GroupBy.Select(key => key.Variable).OfType<Variable>().ToHashSet();
        foreach (var item in items)
        {
            var free = item.Value is null ? [item.Variable] : ExpressionWalk.FreeVariables(item.Value);
            var hidden = free.FirstOrDefault(v => !visible.Contains(v));
            if (hidden is not null)
            {
                throw error($"{hidden} has no single value here: group by it, or put it into an aggregate such as SAMPLE({hidden})", item.Offset);
            }

            visible.Add(item.Variable);
        }
    }
}

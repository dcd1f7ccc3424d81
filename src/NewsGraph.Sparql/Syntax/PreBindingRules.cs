namespace NewsGraph.Sparql.Syntax;

/// <summary>What a query must not do when variables are pre-bound (SHACL, appendix A).</summary>
internal sealed class PreBindingRules(IReadOnlySet<Variable> preBound, IReadOnlySet<Variable> mustBeProjected)
{
    /// <summary>What breaks the rules, or null.</summary>
    public string? Broken(SparqlQuery query)
        => query.Modifiers.Values is not null ? "VALUES can't be used"
            : Reassigned((query.SelectClause.Items ?? []).Where(item => item.Value is not null).Select(item => item.Variable))
            ?? Broken(query.Where)
            ?? BrokenIn(query.SelectClause, query.Modifiers);

    private string? Broken(GroupPattern group) => group.Elements.Select(Broken).FirstOrDefault(problem => problem is not null);

    private string? Broken(PatternElement element) => element switch
    {
        MinusElement => "MINUS can't be used; write FILTER NOT EXISTS",
        ValuesElement => "VALUES can't be used; write FILTER (… IN (…))",
        ServiceElement => "SERVICE can't be used",
        GroupPattern group => Broken(group),
        FilterElement filter => Broken(filter.Condition),
        OptionalElement optional => Broken(optional.Pattern),
        UnionElement union => union.Alternatives.Select(Broken).FirstOrDefault(problem => problem is not null),
        GraphElement graph => Broken(graph.Pattern),
        BindElement bind => Reassigned([bind.Variable]) ?? Broken(bind.Value),
        SubqueryElement subquery => Broken(subquery),
        _ => null,
    };

    private string? Broken(SubqueryElement subquery)
    {
        var missing = mustBeProjected.Except(InScope.OfSubquery(subquery)).OrderBy(v => v.Name, StringComparer.Ordinal).FirstOrDefault();
        return missing is not null ? $"a subquery must project {missing}"
            : Reassigned((subquery.Select.Items ?? []).Where(item => item.Value is not null).Select(item => item.Variable))
            ?? Broken(subquery.Where)
            ?? BrokenIn(subquery.Select, subquery.Modifiers);
    }

    private string? BrokenIn(SelectClause select, SolutionModifiers modifiers)
        => (select.Items ?? []).Select(item => item.Value).OfType<Expression>().Concat(modifiers.Having).Concat(modifiers.OrderBy.Select(key => key.Value))
            .Select(Broken).FirstOrDefault(problem => problem is not null);

    private string? Broken(Expression expression) => expression is ExistsExpression exists
        ? Broken(exists.Pattern)
        : ExpressionWalk.Operands(expression).Select(Broken).FirstOrDefault(problem => problem is not null);

    private string? Reassigned(IEnumerable<Variable> named)
        => named.FirstOrDefault(preBound.Contains) is { } variable ? $"AS can't name {variable}, which has a value already" : null;
}

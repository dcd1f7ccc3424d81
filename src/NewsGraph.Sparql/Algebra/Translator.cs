using NewsGraph.Rdf;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Algebra;

/// <summary>From syntax to algebra (SPARQL 1.1 §18.2).</summary>
internal sealed class Translator
{
    private readonly PathTranslator paths = new();
    private VariableScope scope = VariableScope.Outermost;
    private int scopes;
    private int aggregates;
    private int graphs;

    /// <summary>The algebra of a query.</summary>
    public static AlgebraNode Translate(SparqlQuery query)
    {
        var translator = new Translator();
        var where = translator.Group(query.Where);
        if (query.Parameters.Count > 0)
        {
            var names = query.Parameters.Keys.Select(name => new Variable(name));
            where = Join(new ValuesNode([.. names], [[.. query.Parameters.Values]]), where);
        }

        var select = query.Form == QueryForm.Select ? query.SelectClause : query.SelectClause with { Items = null };
        var visible = select.Items?.Select(item => item.Variable) ?? InScope.OfStar(query.Where, query.Modifiers);
        return translator.Modify(where, select, query.Modifiers, [.. visible]);
    }

    /// <summary>The algebra of a group alone, for updates.</summary>
    public static AlgebraNode TranslatePattern(GroupPattern pattern) => new Translator().Group(pattern);

    private AlgebraNode Group(GroupPattern group)
        => Filters(group).Aggregate(Body(group), (input, condition) => new FilterNode(condition, input));

    private AlgebraNode Body(GroupPattern group) => group.Elements.Aggregate((AlgebraNode)ValuesNode.Unit, Append);

    private IEnumerable<Expression> Filters(GroupPattern group) => group.Elements.OfType<FilterElement>().Select(filter => Map(filter.Condition));

    private AlgebraNode Append(AlgebraNode before, PatternElement element) => element switch
    {
        FilterElement => before,
        OptionalElement optional => Optional(before, optional.Pattern),
        MinusElement minus => new MinusNode(before, Group(minus.Pattern)),
        BindElement bind => new ExtendNode(before, scope.Map(bind.Variable), Map(bind.Value)),
        _ => Join(before, Alone(element)),
    };

    /// <summary>The filters that stand directly in the optional group see the left side too (SPARQL 1.1 §18.2.2.6).</summary>
    private LeftJoinNode Optional(AlgebraNode left, GroupPattern right)
    {
        Expression[] conditions = [.. Filters(right)];
        var condition = conditions.Length == 0 ? null : conditions.Aggregate((first, second) => new CallExpression("&&", [first, second]));
        return new LeftJoinNode(left, Body(right), condition);
    }

    private AlgebraNode Alone(PatternElement element) => element switch
    {
        GroupPattern group => Group(group),
        TriplesElement triples => paths.Translate(triples.Triples.Select(Map)),
        UnionElement union => new UnionNode([.. union.Alternatives.Select(Group)]),
        GraphElement graph => Graph(Map(graph.Name), Group(graph.Pattern)),
        ServiceElement service => new ServiceNode(
            Map(service.Name),
            Group(service.Pattern),
            service.IsSilent,
            service.Query,
            [.. InScope.Of(service.Pattern).Where(variable => !variable.IsHidden).Select(variable => (variable.Name, scope.Map(variable)))]),
        ValuesElement values => Values(values),
        SubqueryElement subquery => Subquery(subquery),
        _ => throw new InvalidOperationException($"no translation for {element.GetType().Name}"),
    };

    /// <summary>Inside GRAPH ?g the variable has no value yet: where it is used there, the graph goes by another name until the pattern is matched.</summary>
    private AlgebraNode Graph(PatternTerm name, AlgebraNode pattern)
    {
        if (name is not Variable variable || !Scope.Mentioned(pattern).Contains(variable))
        {
            return new GraphNode(name, pattern);
        }

        var hidden = new Variable($".graph{++graphs}");
        return new ExtendNode(new GraphNode(hidden, pattern), variable, new VariableExpression(hidden));
    }

    private ValuesNode Values(ValuesElement values) => new([.. values.Variables.Select(scope.Map)], values.Rows);

    private AlgebraNode Subquery(SubqueryElement subquery)
    {
        var outer = scope;
        Variable[] visible = [.. InScope.OfSubquery(subquery)];
        scope = outer.Inner(visible, ++scopes);
        var result = Modify(Group(subquery.Where), subquery.Select, subquery.Modifiers, visible);
        scope = outer;
        return result;
    }

    private AlgebraNode Modify(AlgebraNode where, SelectClause select, SolutionModifiers modifiers, Variable[] visible)
    {
        var found = new List<(Variable Result, AggregateExpression Aggregate)>();
        var having = modifiers.Having.Select(condition => Lift(Map(condition), found)).ToList();
        var values = (select.Items ?? []).Where(item => item.Value is not null).Select(item => (item.Variable, Value: Lift(Map(item.Value!), found))).ToList();
        var order = modifiers.OrderBy.Select(key => key with { Value = Lift(Map(key.Value), found) }).ToList();
        var result = modifiers.GroupBy.Count > 0 || found.Count > 0 ? Grouped(where, modifiers.GroupBy, found) : where;
        result = having.Aggregate(result, (input, condition) => new FilterNode(condition, input));
        result = modifiers.Values is null ? result : Join(result, Values(modifiers.Values));
        result = values.Aggregate(result, (input, item) => new ExtendNode(input, scope.Map(item.Variable), item.Value));
        result = order.Count > 0 ? new OrderNode(result, order) : result;
        result = new ProjectNode(result, [.. visible.Select(scope.Map)]);
        result = select.Duplicates == Duplicates.Distinct ? new DistinctNode(result) : result;
        return modifiers.Limit is null && modifiers.Offset == 0 ? result : new SliceNode(result, modifiers.Offset, modifiers.Limit);
    }

    private GroupNode Grouped(AlgebraNode input, IReadOnlyList<GroupKey> keys, IReadOnlyList<(Variable Result, AggregateExpression Aggregate)> found)
    {
        var names = new List<Variable>();
        foreach (var key in keys)
        {
            var value = Map(key.Value);
            var name = key.Variable is null ? new Variable($".key{++aggregates}") : scope.Map(key.Variable);
            input = value is VariableExpression same && same.Variable == name ? input : new ExtendNode(input, name, value);
            names.Add(name);
        }

        return new GroupNode(input, names, found);
    }

    /// <summary>Replaces the aggregates of an expression by variables that the grouping will bind (SPARQL 1.1 §18.2.4.1).</summary>
    private Expression Lift(Expression expression, List<(Variable Result, AggregateExpression Aggregate)> found)
    {
        if (expression is not AggregateExpression aggregate)
        {
            var operands = ExpressionWalk.Operands(expression);
            return operands.Count == 0 ? expression : ExpressionWalk.WithOperands(expression, [.. operands.Select(operand => Lift(operand, found))]);
        }

        var known = found.FindIndex(pair => pair.Aggregate == aggregate);
        if (known < 0)
        {
            known = found.Count;
            found.Add((new Variable($".agg{++aggregates}"), aggregate));
        }

        return new VariableExpression(found[known].Result);
    }

    private Expression Map(Expression expression) => expression switch
    {
        VariableExpression variable => new VariableExpression(scope.Map(variable.Variable)),
        ExistsExpression exists => new ExistsPattern(Group(exists.Pattern), exists.IsNegated),
        _ => ExpressionWalk.WithOperands(expression, [.. ExpressionWalk.Operands(expression).Select(Map)]),
    };

    private PathTriple Map(PathTriple triple)
        => new(Map(triple.Subject), triple.Verb is VariableVerb verb ? new VariableVerb(scope.Map(verb.Variable)) : triple.Verb, Map(triple.Object));

    private PatternTerm Map(PatternTerm term) => term switch
    {
        Variable variable => scope.Map(variable),
        TripleTermPattern triple => triple.Map(Map),
        _ => term,
    };

    private static AlgebraNode Join(AlgebraNode left, AlgebraNode right)
        => left is ValuesNode { IsUnit: true } ? right : right is ValuesNode { IsUnit: true } ? left : new JoinNode(left, right);
}

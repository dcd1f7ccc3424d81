using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Algebra;

/// <summary>Which variables a node may bind, and which it binds in every solution.</summary>
internal static class Scope
{
    /// <summary>Variables that some solution may bind.</summary>
    public static IReadOnlySet<Variable> Possible(AlgebraNode node)
    {
        var variables = new HashSet<Variable>();
        AddPossible(node, variables);
        return variables;
    }

    private static void AddPossible(AlgebraNode node, HashSet<Variable> variables)
    {
        variables.UnionWith(Own(node));
        switch (node)
        {
            case MinusNode minus:
                AddPossible(minus.Left, variables);
                break;
            case ProjectNode or GroupNode:
                break;
            default:
                foreach (var input in node.Inputs)
                {
                    AddPossible(input, variables);
                }

                break;
        }
    }

    private static IEnumerable<Variable> Own(AlgebraNode node) => node switch
    {
        BgpNode bgp => bgp.Patterns.SelectMany(Of),
        PathNode path => Of(path.Subject).Concat(Of(path.Object)),
        GraphNode graph => Of(graph.Name),
        ExtendNode extend => [extend.Variable],
        ValuesNode values => values.Variables,
        GroupNode group => group.Keys.Concat(group.Aggregates.Select(a => a.Result)),
        ProjectNode project => project.Variables,
        ServiceNode service => Of(service.Name).Concat(Possible(service.Input)),
        _ => [],
    };

    /// <summary>Variables that every solution binds.</summary>
    public static IReadOnlySet<Variable> Certain(AlgebraNode node) => node switch
    {
        JoinNode join => Union(Certain(join.Left), Certain(join.Right)),
        LeftJoinNode left => Certain(left.Left),
        MinusNode minus => Certain(minus.Left),
        UnionNode union => union.Inputs.Select(Certain).Aggregate((left, right) => Intersection(left, right)),
        GraphNode graph => Union(Certain(graph.Input), Of(graph.Name)),
        ProjectNode project => Intersection(Certain(project.Input), project.Variables),
        GroupNode group => Intersection(Certain(group.Input), group.Keys),
        ValuesNode values => CertainOf(values),
        ExtendNode { Value: ConstantExpression } or ExtendNode { Value: CallExpression { Name: "subjectOf" or "predicateOf" or "objectOf" } } =>
            Union(Certain(node.Inputs[0]), [((ExtendNode)node).Variable]),
        BgpNode or PathNode => Own(node).ToHashSet(),
        { Inputs.Count: 1 } => Certain(node.Inputs[0]),
        _ => new HashSet<Variable>(),
    };

    private static HashSet<Variable> CertainOf(ValuesNode values)
        => [.. values.Variables.Where((_, column) => values.Rows.All(row => row[column] is not null))];

    /// <summary>Variables that an expression looks at, those of EXISTS patterns included.</summary>
    public static IEnumerable<Variable> Of(Expression expression) => expression switch
    {
        VariableExpression variable => [variable.Variable],
        ExistsPattern exists => Mentioned(exists.Pattern),
        _ => ExpressionWalk.Operands(expression).SelectMany(Of),
    };

    /// <summary>Every variable that stands anywhere in a node, bound or only read.</summary>
    public static IEnumerable<Variable> Mentioned(AlgebraNode node)
        => Own(node).Concat(Expressions(node).SelectMany(Of)).Concat(node.Inputs.SelectMany(Mentioned)).Distinct();

    /// <summary>The expressions that a node itself evaluates.</summary>
    public static IEnumerable<Expression> Expressions(AlgebraNode node) => node switch
    {
        FilterNode filter => [filter.Condition],
        LeftJoinNode { Condition: { } condition } => [condition],
        ExtendNode extend => [extend.Value],
        OrderNode order => order.Keys.Select(key => key.Value),
        GroupNode group => group.Aggregates.Select(a => (Expression)a.Aggregate),
        _ => [],
    };

    /// <summary>Variables of a triple pattern.</summary>
    public static IEnumerable<Variable> Of(TriplePattern pattern) => Of(pattern.Subject).Concat(Of(pattern.Predicate)).Concat(Of(pattern.Object));

    /// <summary>The variable that a position holds, if any.</summary>
    public static IEnumerable<Variable> Of(PatternTerm term) => term is Variable variable ? [variable] : [];

    private static HashSet<Variable> Union(IReadOnlySet<Variable> left, IEnumerable<Variable> right) => left.Union(right).ToHashSet();

    private static HashSet<Variable> Intersection(IReadOnlySet<Variable> left, IEnumerable<Variable> right) => left.Intersect(right).ToHashSet();
}

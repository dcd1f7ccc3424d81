using NewsGraph.Rdf;
using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Evaluation;
using NewsGraph.Sparql.Evaluation.Aggregates;
using NewsGraph.Sparql.Evaluation.Expressions;
using NewsGraph.Sparql.Evaluation.Operators;
using NewsGraph.Sparql.Evaluation.Parallel;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>From algebra to operators. Joins are ordered by <see cref="JoinPlanner"/>.</summary>
internal sealed class Planner
{
    private readonly QueryContext context;
    private readonly ExpressionCompiler expressions;
    private readonly JoinPlanner joins;

    /// <summary>A planner for one evaluation.</summary>
    public Planner(QueryContext context, SlotMap slots)
    {
        (this.context, Slots) = (context, slots);
        expressions = new ExpressionCompiler(context, slots, Plan);
        joins = new JoinPlanner(this, context, expressions);
    }

    /// <summary>Columns.</summary>
    public SlotMap Slots { get; }

    /// <summary>The plan of a whole query.</summary>
    /// <param name="node">The query.</param>
    /// <param name="isCutShort">True where not all solutions may be wanted.</param>
    public Operator Plan(AlgebraNode node, bool isCutShort = false) => Divided(node, PlanScope.Top with { IsCutShort = isCutShort });

    /// <summary>The plan of a part, divided among threads where it is worth it.</summary>
    public Operator Divided(AlgebraNode node, PlanScope scope) => Divided(Plan(node, scope), planner => planner.Plan(node, scope), scope);

    /// <summary>A plan, divided among threads where it is worth it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="again">Makes it again with another planner.</param>
    /// <param name="scope">Its place.</param>
    public Operator Divided(Operator plan, Func<Planner, Operator> again, PlanScope scope)
    {
        var from = context.Options.DivideFrom;
        return context.Threads > 1 && context.IsDivisible && !scope.IsCutShort && scope.Outer.Count == 0 && Spine.Of(plan, from) is { } spine
            ? new ParallelOperator(spine, stop => Spine.Of(again(new Planner(context.Fork(stop), Slots.Copy())), from)!, context) { EstimatedRows = plan.EstimatedRows }
            : plan;
    }

    /// <summary>The plan of a part, evaluated on rows that bind what <paramref name="scope"/> says.</summary>
    public Operator Plan(AlgebraNode node, PlanScope scope) => node switch
    {
        BgpNode or JoinNode or FilterNode => joins.Plan(TextPatterns.Answered(JoinGroup.Of(node, scope.Outer), context), scope),
        PathNode path => Path(path, scope),
        LeftJoinNode left => LeftJoin(left, scope),
        UnionNode union => new UnionOperator([.. union.Inputs.Select(input => Plan(input, scope))]) { EstimatedRows = joins.Estimate(node, scope) },
        MinusNode minus => Minus(minus, scope),
        GraphNode graph => Graph(graph, scope),
        ExtendNode extend => Extend(extend, scope),
        ValuesNode values => Values(values),
        ProjectNode project => Plan(project.Input, scope),
        DistinctNode distinct => Distinct(distinct, scope),
        SliceNode slice => new SliceOperator(Plan(slice.Input, scope with { IsCutShort = scope.IsCutShort || slice.Limit is not null }), slice.Offset, slice.Limit) { EstimatedRows = joins.Estimate(node, scope) },
        OrderNode order => Order(order, scope),
        GroupNode group => Group(group, scope),
        ServiceNode service => Service(service),
        _ => throw new InvalidOperationException($"no plan for {node.GetType().Name}"),
    };

    /// <summary>The plan of a join.</summary>
    public Operator Join(JoinGroup group, PlanScope scope) => joins.Plan(group, scope);

    /// <summary>A part that must not see the row: evaluated once, kept, and looked up by the variables that are surely bound on both sides.</summary>
    public TableOperator Isolate(AlgebraNode node, PlanScope scope, IReadOnlySet<Variable> certainBefore)
    {
        var possible = Scope.Possible(node);
        var certain = Scope.Certain(node);
        var columns = scope.WithGraph(possible).Distinct();
        return new TableOperator(
            Divided(node, scope.Isolated()),
            Slots.Of(columns),
            Slots.Of(certain.Where(certainBefore.Contains)),
            Slots.Of(scope.Ambient),
            context) { EstimatedRows = joins.Estimate(node, scope.Isolated()) };
    }

    /// <summary>The position of a pattern's term in a plan; null for a constant that is nowhere in the data.</summary>
    public Place? PlaceOf(PatternTerm term) => term switch
    {
        Variable variable => new Place(Slots.Of(variable), TermId.None),
        Constant constant => context.Data.TryGetId(constant.Term, out var id) ? new Place(-1, id) : null,
        _ => null,
    };

    private Evaluation.Paths.PathOperator Path(PathNode node, PlanScope scope)
    {
        var evaluator = new PathCompiler(context.Data).Compile(node.Path);
        return new Evaluation.Paths.PathOperator(
            $"{node.Subject} {node.Path} {node.Object}", PathEnd(node.Subject), evaluator, PathEnd(node.Object), scope.Graph, context)
        { EstimatedRows = joins.Estimate(node, scope) };
    }

    /// <summary>A path of length zero begins and ends at terms that the data needn't know.</summary>
    private Place PathEnd(PatternTerm term) => term is Constant constant ? new Place(-1, context.Terms.Intern(constant.Term)) : PlaceOf(term)!.Value;

    private LeftJoinOperator LeftJoin(LeftJoinNode node, PlanScope scope)
    {
        var left = Plan(node.Left, scope);
        var inner = scope.After(scope.WithGraph(Scope.Possible(node.Left)));
        Operator right = Correlation.IsSafe(node.Right, inner.Outer) ? Plan(node.Right, inner) : Isolate(node.Right, scope, Scope.Certain(node.Left));
        var condition = node.Condition is null ? null : expressions.Condition(node.Condition, inner.After(Scope.Possible(node.Right)));
        return new LeftJoinOperator(left, right, condition) { EstimatedRows = left.EstimatedRows };
    }

    private MinusOperator Minus(MinusNode node, PlanScope scope)
    {
        var left = Plan(node.Left, scope);
        var right = Isolate(node.Right, scope, Scope.Certain(node.Left));
        return new MinusOperator(left, right, scope.Graph.Slot, context) { EstimatedRows = left.EstimatedRows };
    }

    private Operator Graph(GraphNode node, PlanScope scope)
    {
        if (node.Name is not Variable variable)
        {
            return PlaceOf(node.Name) is { } name
                ? NamedGraph(node, scope with { Graph = new GraphPlace(false, name), GraphVariable = null }, name)
                : new EmptyOperator($"the graph {node.Name} is not in the data");
        }

        var graph = new GraphPlace(false, PlaceOf(variable)!.Value);
        if (GraphBinding.BindsGraph(node.Input))
        {
            return Plan(node.Input, scope with { Graph = graph, GraphVariable = variable });
        }

        var ambient = scope.Ambient.Append(variable).ToHashSet();
        var inner = scope.After([variable]) with { Graph = graph, GraphVariable = variable, Ambient = ambient };
        return new EachGraphOperator(Plan(node.Input, inner), graph.Slot, context) { EstimatedRows = joins.Estimate(node, scope) };
    }

    /// <summary>A named graph that isn't in the data set has no solutions, not even for the empty pattern.</summary>
    private Operator NamedGraph(GraphNode node, PlanScope scope, Place name)
        => GraphBinding.BindsGraph(node.Input) || context.Data.GraphNames.Contains(name.Constant)
            ? Plan(node.Input, scope)
            : new EmptyOperator($"the graph {node.Name} is not in the data");

    private DistinctOperator Distinct(DistinctNode node, PlanScope scope)
    {
        var isPlainJoin = node.Input is ProjectNode { Input: BgpNode or JoinNode or FilterNode };
        var input = Divided(node.Input, isPlainJoin ? scope with { DistinctOver = Scope.Possible(node.Input) } : scope);
        return new DistinctOperator(input, Slots.Of(Scope.Possible(node.Input)), context) { EstimatedRows = input.EstimatedRows };
    }

    private ExtendOperator Extend(ExtendNode node, PlanScope scope)
    {
        var input = Plan(node.Input, scope);
        var value = expressions.Value(node.Value, scope.After(scope.WithGraph(Scope.Possible(node.Input))));
        return new ExtendOperator(input, Slots.Of(node.Variable), value, $"{node.Variable} := {node.Value}", context) { EstimatedRows = input.EstimatedRows };
    }

    private ValuesOperator Values(ValuesNode node)
    {
        int[] columns = [.. node.Variables.Select(Slots.Of)];
        var rows = node.Rows.Select(row => row.Select(term => term is null ? TermId.None : context.Terms.Intern(term)).ToArray());
        return new ValuesOperator(columns, [.. rows]) { EstimatedRows = node.Rows.Count };
    }

    private OrderOperator Order(OrderNode node, PlanScope scope)
    {
        var input = Divided(node.Input, scope with { IsCutShort = false });
        var inner = scope.After(Scope.Possible(node.Input));
        var keys = node.Keys.Select(key => (expressions.Compile(key.Value, inner), key.IsDescending)).ToArray();
        return new OrderOperator(input, keys, node.Limit, node.Describe(), context) { EstimatedRows = Math.Min(input.EstimatedRows, node.Limit ?? double.MaxValue) };
    }

    private GroupOperator Group(GroupNode node, PlanScope scope)
    {
        var input = Divided(node.Input, scope with { IsCutShort = false });
        var inner = scope.After(Scope.Possible(node.Input));
        var columns = node.Aggregates.Select(pair => new AggregateColumn(Slots.Of(pair.Result), Aggregate(pair.Aggregate, node.Input, inner)) { CountedSlot = CountedSlot(pair.Aggregate) });
        return new GroupOperator(input, [.. node.Keys.Select(Slots.Of)], [.. columns], node.Describe(), context)
        {
            EstimatedRows = node.Keys.Count == 0 ? 1 : Math.Ceiling(Math.Sqrt(input.EstimatedRows)),
        };
    }

    /// <summary>What a plain COUNT counts.</summary>
    private int CountedSlot(AggregateExpression aggregate) => aggregate switch
    {
        { IsDistinct: true } => AggregateColumn.NotCounted,
        { Argument: null } => AggregateColumn.AllCounted,
        { Name: "COUNT", Argument: VariableExpression variable } => Slots.Of(variable.Variable),
        _ => AggregateColumn.NotCounted,
    };

    private Func<Accumulator> Aggregate(AggregateExpression aggregate, AlgebraNode input, PlanScope scope)
    {
        var terms = context.Terms;
        if (aggregate.Argument is null)
        {
            var all = aggregate.IsDistinct ? Slots.Of(Scope.Possible(input)) : null;
            return () => new CountRows(all);
        }

        var argument = expressions.Compile(aggregate.Argument, scope);
        var distinct = aggregate.IsDistinct;
        return aggregate.Name switch
        {
            "COUNT" => () => new CountValues(argument, distinct, terms),
            "SUM" => () => new SumAccumulator(argument, distinct, isAverage: false, terms),
            "AVG" => () => new SumAccumulator(argument, distinct, isAverage: true, terms),
            "MIN" => () => new ExtremeAccumulator(argument, distinct, isMaximum: false, terms),
            "MAX" => () => new ExtremeAccumulator(argument, distinct, isMaximum: true, terms),
            "SAMPLE" => () => new SampleAccumulator(argument, terms),
            _ => () => new ConcatAccumulator(argument, distinct, aggregate.Separator, terms),
        };
    }

    private Federation.ServiceOperator Service(ServiceNode node)
    {
        context.IsDivisible = false;
        return new(node, PathEnd(node.Name), [.. node.Columns.Select(column => Slots.Of(column.Variable))], context) { EstimatedRows = 1000 };
    }
}

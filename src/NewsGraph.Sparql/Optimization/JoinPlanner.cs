using NewsGraph.Rdf;
using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Evaluation;
using NewsGraph.Sparql.Evaluation.Operators;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>
/// Orders an n-ary join greedily by estimates, chooses between index, merge and hash join for each step, and applies each filter
/// as soon as nothing to come can change what it reads.
/// </summary>
internal sealed class JoinPlanner
{
    /// <summary>Cost of an index look-up in rows scanned.</summary>
    private const double LookupCost = 12;

    /// <summary>Cost of keeping a row in a hash table in rows scanned.</summary>
    private const double KeepCost = 4;

    private readonly Planner planner;
    private readonly QueryContext context;
    private readonly ExpressionCompiler expressions;
    private readonly Cardinality cardinality;
    private readonly MultiwayPlanner multiway;

    /// <summary>A planner for one evaluation.</summary>
    public JoinPlanner(Planner planner, QueryContext context, ExpressionCompiler expressions)
    {
        (this.planner, this.context, this.expressions) = (planner, context, expressions);
        cardinality = new Cardinality(context);
        multiway = new MultiwayPlanner(planner, this, context, expressions);
    }

    /// <summary>Solutions of a part for one row, as estimated.</summary>
    public double Estimate(AlgebraNode node, PlanScope scope) => cardinality.Estimate(node, scope.Graph, scope.Outer);

    /// <summary>Plans a join.</summary>
    public Operator Plan(JoinGroup group, PlanScope scope)
    {
        var core = multiway.Plan(group, scope);
        var state = new JoinState(scope with { DistinctOver = null }, group);
        if (core is not null)
        {
            Begin(state, core);
        }

        while (state.Open.Count > 0)
        {
            var next = Choose(state);
            state.Open.Remove(next);
            Append(state, next);
            ApplyFilters(state);
        }

        state.Plan ??= new ValuesOperator([], [[]]) { EstimatedRows = 1 };
        ApplyFilters(state);
        return state.Plan;
    }

    /// <summary>The greatest number of rows that a step of the greedy plan would give.</summary>
    public double LargestIntermediate(JoinGroup group, PlanScope scope)
    {
        var state = new JoinState(scope, JoinGroup.Of(group.Items, []));
        var (rows, largest) = (1.0, 1.0);
        while (state.Open.Count > 0)
        {
            var next = Choose(state);
            state.Open.Remove(next);
            rows *= cardinality.Estimate(next, scope.Graph, state.Bound);
            largest = Math.Max(largest, rows);
            state.Bound = state.Bound.Union(Scope.Possible(next)).ToHashSet();
        }

        return largest;
    }

    private void Begin(JoinState state, MultiwayJoin core)
    {
        state.Plan = core;
        state.Bound = state.Bound.Union(core.Variables).ToHashSet();
        state.Certain = [.. core.Variables];
        ApplyFilters(state);
    }

    private AlgebraNode Choose(JoinState state)
    {
        var connected = state.Open.Where(item => Scope.Possible(item).Any(state.Bound.Contains)).ToList();
        var candidates = connected.Count > 0 ? connected : state.Open;
        return candidates.MinBy(item => cardinality.Estimate(item, state.Scope.Graph, state.Bound))!;
    }

    private void Append(JoinState state, AlgebraNode item)
    {
        var here = state.Scope with { Outer = state.Bound };
        var rows = (state.Plan?.EstimatedRows ?? 1) * cardinality.Estimate(item, state.Scope.Graph, state.Bound);
        state.Plan = item switch
        {
            BgpNode bgp => AppendPattern(state, bgp, rows),
            _ when state.Bound.Count > 0 && !Correlation.IsSafe(item, state.Bound) => Join(state.Plan, planner.Isolate(item, state.Scope, state.Certain), rows),
            _ => Join(state.Plan, planner.Plan(item, here), rows),
        };
        state.Bound = state.Bound.Union(state.Scope.WithGraph(Scope.Possible(item))).ToHashSet();
        state.Certain = state.Certain.Union(Scope.Certain(item)).ToHashSet();
    }

    private static Operator Join(Operator? left, Operator right, double rows) => left is null ? right : new NestedLoopJoin(left, right) { EstimatedRows = rows };

    private Operator AppendPattern(JoinState state, BgpNode item, double rows)
    {
        var pattern = item.Patterns[0];
        if (Scan(pattern, state.Scope, null, rows) is not { } scan)
        {
            return new EmptyOperator($"a constant of {pattern} is not in the data");
        }

        if (state.Plan is not { } left)
        {
            return Scan(pattern, state.Scope, FirstOrder(state, pattern), rows)!;
        }

        var count = cardinality.Count(pattern, state.Scope.Graph);
        var isWorthScanning = count < left.EstimatedRows * LookupCost;
        if (isWorthScanning && MergePosition(pattern, left) is { } position)
        {
            return new MergeJoin(left, Scan(pattern, state.Scope, position, rows)!, left.SortedBy, context) { EstimatedRows = rows };
        }

        var isWorthKeeping = count * KeepCost < left.EstimatedRows * LookupCost;
        return Join(left, isWorthKeeping ? planner.Isolate(item, state.Scope, state.Certain) : scan, rows);
    }

    private ScanOperator? Scan(TriplePattern pattern, PlanScope scope, QuadPosition? order, double rows)
    {
        if (planner.PlaceOf(pattern.Subject) is { } subject && planner.PlaceOf(pattern.Predicate) is { } predicate && planner.PlaceOf(pattern.Object) is { } @object)
        {
            return new ScanOperator(pattern.ToString(), subject, predicate, @object, scope.Graph, order, context) { EstimatedRows = rows };
        }

        return null;
    }

    /// <summary>The first scan is sorted by the variable that most of the other patterns share, so that they can be merged with it.</summary>
    private static QuadPosition? FirstOrder(JoinState state, TriplePattern pattern)
    {
        var best = Positions(pattern)
            .Where(pair => pair.Term is Variable variable && !state.Bound.Contains(variable))
            .Select(pair => (pair.Position, Uses: state.Open.OfType<BgpNode>().Count(item => Scope.Possible(item).Contains((Variable)pair.Term))))
            .Where(pair => pair.Uses > 0)
            .OrderByDescending(pair => pair.Uses)
            .ToList();
        return best.Count > 0 ? best[0].Position : null;
    }

    private QuadPosition? MergePosition(TriplePattern pattern, Operator left)
    {
        foreach (var (term, position) in Positions(pattern))
        {
            if (term is Variable variable && left.SortedBy >= 0 && planner.Slots.Of(variable) == left.SortedBy)
            {
                return position;
            }
        }

        return null;
    }

    private static (PatternTerm Term, QuadPosition Position)[] Positions(TriplePattern pattern)
        => [(pattern.Subject, QuadPosition.Subject), (pattern.Object, QuadPosition.Object), (pattern.Predicate, QuadPosition.Predicate)];

    private void ApplyFilters(JoinState state)
    {
        if (state.Plan is null)
        {
            return;
        }

        var toCome = state.Open.SelectMany(item => state.Scope.WithGraph(Scope.Possible(item))).Distinct().Where(v => !state.Certain.Contains(v)).ToHashSet();
        foreach (var filter in state.Filters.Where(filter => !Scope.Of(filter).Any(toCome.Contains)).ToList())
        {
            state.Filters.Remove(filter);
            var condition = expressions.Condition(filter, state.Scope with { Outer = state.Bound });
            state.Plan = new FilterOperator(state.Plan, condition, filter.ToString()!) { EstimatedRows = state.Plan.EstimatedRows * 0.3 };
        }
    }

    /// <summary>How far a join has been planned.</summary>
    private sealed class JoinState(PlanScope scope, JoinGroup group)
    {
        public PlanScope Scope { get; } = scope;

        public List<AlgebraNode> Open { get; } = group.Items;

        public List<Expression> Filters { get; } = group.Filters;

        public IReadOnlySet<Variable> Bound { get; set; } = scope.Outer;

        public HashSet<Variable> Certain { get; set; } = [];

        public Operator? Plan { get; set; }
    }
}

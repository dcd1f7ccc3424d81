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

    /// <summary>The same where look-ups come in the index's order, so that most find what they need unpacked.</summary>
    private const double SortedLookupCost = 3;

    /// <summary>Cost of one more pattern of a subject that is looked up anyway.</summary>
    private const double StarCost = 2;

    /// <summary>The share of rows that a filter is taken to let through.</summary>
    private const double FilterShare = 0.3;

    /// <summary>Rows of a table that are gone through rather than hashed.</summary>
    private const int FewRows = 8;

    /// <summary>How many first steps are tried.</summary>
    private const int StartsTried = 5;

    /// <summary>A range is read instead of all when it holds at most this share.</summary>
    private const double WorthwhileShare = 0.5;

    /// <summary>Cost of keeping a row in a hash table in rows scanned.</summary>
    private const double KeepCost = 6;

    /// <summary>Rows in order after one look-up that make the look-ups with them cheap.</summary>
    private const double LongStretch = 32;

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

        var first = state.Plan is null && state.Open.Count > 1 ? BestStart(state) : null;
        while (state.Open.Count > 0)
        {
            var next = first ?? Choose(state);
            first = null;
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

    /// <summary>The item from which the greedy order is cheapest, among those that promise the fewest rows.</summary>
    private AlgebraNode BestStart(JoinState state)
    {
        var candidates = state.Open.Where(item => state.Scope.Outer.Count == 0 || Scope.Possible(item).Any(state.Bound.Contains)).ToList();
        candidates = candidates.Count == 0 ? state.Open : candidates;
        return candidates.OrderBy(item => Estimate(item, state)).Take(StartsTried).MinBy(item => CostFrom(item, state))!;
    }

    /// <summary>Rows that the greedy order looks at when it begins with an item.</summary>
    private double CostFrom(AlgebraNode first, JoinState state)
    {
        var trial = new JoinState(state.Scope, JoinGroup.Of(state.Open, state.Filters));
        var (rows, cost) = (1.0, 0.0);
        for (var next = first; ; next = Choose(trial))
        {
            trial.Open.Remove(next);
            var found = rows * Estimate(next, trial);
            cost += found + StepCost(next, rows, trial);
            rows = found;
            trial.Bound = trial.Bound.Union(Scope.Possible(next)).ToHashSet();
            if (trial.Open.Count == 0)
            {
                return cost;
            }
        }
    }

    /// <summary>What joining an item to so many rows costs beside the rows found: look-ups, or reading all of it once and keeping it.</summary>
    private double StepCost(AlgebraNode item, double rows, JoinState state)
    {
        if (state.Bound.Count == state.Scope.Outer.Count)
        {
            return 0;
        }

        var lookups = rows * LookupCost;
        return item switch
        {
            BgpNode { Patterns: [{ Subject: Variable subject, Predicate: Constant }] } when state.Bound.Contains(subject) && !state.LookedUp.Add(subject) => rows * StarCost,
            BgpNode { Patterns: [var pattern] } => Math.Min(lookups, rows + (cardinality.Count(pattern, state.Scope.Graph) * KeepCost)),
            PathNode path when path.Subject is Constant || path.Object is Constant =>
                Math.Min(lookups, rows + (cardinality.Estimate(path, state.Scope.Graph, state.Scope.Ambient) * LookupCost)),
            _ => lookups,
        };
    }

    /// <summary>Rows of an item for one row of what is planned: fewer where a filter bounds a value that nothing binds yet.</summary>
    private double Estimate(AlgebraNode item, JoinState state)
    {
        if (item is ServiceNode { Name: Variable name } && !state.Bound.Contains(name))
        {
            // Its name must be known first.
            return double.MaxValue;
        }

        var rows = cardinality.Estimate(item, state.Scope.Graph, state.Bound);
        return item is BgpNode { Patterns: [var pattern] } && pattern.Object is Variable variable && !state.Bound.Contains(variable)
            ? rows * cardinality.Share(pattern, state.Scope.Graph, FilterRanges.Of(pattern, state.AllFilters, context.Data))
            : rows;
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
        return candidates.MinBy(item => Estimate(item, state))!;
    }

    private void Append(JoinState state, AlgebraNode item)
    {
        var here = state.Scope with { Outer = state.Bound };
        var rows = (state.Plan?.EstimatedRows ?? 1) * (state.Plan is null ? Estimate(item, state) : cardinality.Estimate(item, state.Scope.Graph, state.Bound));
        state.Plan = item switch
        {
            BgpNode bgp => AppendPattern(state, bgp, rows),
            ServiceNode { Name: Variable name } when state.Certain.Contains(name) => Join(state.Plan, planner.Plan(item, here), rows),
            _ when state.Bound.Count > 0 && !Correlation.IsSafe(item, state.Bound) => Join(state.Plan, planner.Isolate(item, state.Scope, state.Certain), rows),
            ValuesNode values when values.Rows.Count > FewRows && state.Plan is not null && Scope.Certain(values).Any(state.Certain.Contains)
                => Join(state.Plan, planner.Isolate(item, state.Scope, state.Certain), rows),
            PathNode path when IsWorthKeeping(path, state) => Join(state.Plan, planner.Isolate(item, state.Scope, state.Certain), rows),
            _ => Join(state.Plan, planner.Plan(item, here), rows),
        };
        state.Bound = state.Bound.Union(state.Scope.WithGraph(Scope.Possible(item))).ToHashSet();
        state.Certain = state.Certain.Union(Scope.Certain(item)).ToHashSet();
    }

    private Operator Join(Operator? left, Operator right, double rows) => (left, right) switch
    {
        (null, _) => right,
        (_, ScanOperator scan) => new IndexJoin(left, scan, context) { EstimatedRows = rows },
        _ => new NestedLoopJoin(left, right) { EstimatedRows = rows },
    };

    /// <summary>A path from or to a constant is walked once, when more rows than it has ends would walk it each.</summary>
    private bool IsWorthKeeping(PathNode path, JoinState state)
        => (path.Subject is Constant || path.Object is Constant) && state.Plan is { } left && Scope.Possible(path).All(state.Certain.Contains)
            && left.EstimatedRows > cardinality.Estimate(path, state.Scope.Graph, state.Scope.Ambient);

    private Operator AppendPattern(JoinState state, BgpNode item, double rows)
    {
        var pattern = item.Patterns[0];
        if (Scan(pattern, state.Scope, null, rows) is not { } scan)
        {
            return new EmptyOperator($"a constant of {pattern} is not in the data");
        }

        if (state.Plan is not { } left)
        {
            var ranges = state.Bound.Count == 0 ? FilterRanges.Of(pattern, state.AllFilters, context.Data) : null;
            return cardinality.Share(pattern, state.Scope.Graph, ranges) < WorthwhileShare
                ? Scan(pattern, state.Scope, QuadPosition.Object, rows, ranges)!
                : Scan(pattern, state.Scope, FirstOrder(state, pattern), rows)!;
        }

        var count = cardinality.Count(pattern, state.Scope.Graph);
        if (MergePosition(pattern, left) is { } position && count < left.EstimatedRows * SortedLookupCost)
        {
            return new MergeJoin(left, Scan(pattern, state.Scope, position, rows)!, left.SortedBy, context) { EstimatedRows = rows };
        }

        if (Stars.Extend(left, scan, rows, context) is { } star)
        {
            return star;
        }

        var isNear = Positions(pattern).Any(pair => IsColumn(pair.Term, left.NearlySortedBy));
        return !isNear && count * KeepCost < left.EstimatedRows * LookupCost
            ? Join(left, planner.Isolate(item, state.Scope, state.Certain), rows)
            : IndexJoin(left, scan, pattern, state, rows);
    }

    private IndexJoin IndexJoin(Operator left, ScanOperator scan, TriplePattern pattern, JoinState state, double rows) => new(left, scan, context)
    {
        EstimatedRows = rows,
        IsBySubject = pattern is { Subject: Variable subject, Predicate: Constant } && state.Certain.Contains(subject),
        StretchSlot = StretchSlot(pattern, left, state, rows),
    };

    private ScanOperator? Scan(TriplePattern pattern, PlanScope scope, QuadPosition? order, double rows, IReadOnlyList<TermIdRange>? ranges = null)
    {
        if (planner.PlaceOf(pattern.Subject) is { } subject && planner.PlaceOf(pattern.Predicate) is { } predicate && planner.PlaceOf(pattern.Object) is { } @object)
        {
            return new ScanOperator(pattern.ToString(), subject, predicate, @object, scope.Graph, order, context) { EstimatedRows = rows, ObjectRanges = ranges };
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

    /// <summary>The subjects of a given object come in order.</summary>
    private int? StretchSlot(TriplePattern pattern, Operator left, JoinState state, double rows)
        => pattern.Subject is Variable subject && !state.Bound.Contains(subject) && pattern.Predicate is Constant
            && pattern.Object is Variable value && state.Bound.Contains(value) && rows > LongStretch * left.EstimatedRows
            ? planner.Slots.Of(subject)
            : null;

    private bool IsColumn(PatternTerm term, int slot) => slot >= 0 && term is Variable variable && planner.Slots.Of(variable) == slot;

    private QuadPosition? MergePosition(TriplePattern pattern, Operator left)
    {
        foreach (var (term, position) in Positions(pattern))
        {
            if (IsColumn(term, left.SortedBy))
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
            var share = IsReadInRange(state.Plan) ? 1 : FilterShare;
            state.Plan = new FilterOperator(state.Plan, condition, filter.ToString()!) { EstimatedRows = state.Plan.EstimatedRows * share };
        }
    }

    /// <summary>True where the rows of a range were counted, so that its filters take few away.</summary>
    private static bool IsReadInRange(Operator plan) => plan is ScanOperator { ObjectRanges: not null } || (plan is FilterOperator filter && IsReadInRange(filter.Input));

    /// <summary>How far a join has been planned.</summary>
    private sealed class JoinState(PlanScope scope, JoinGroup group)
    {
        public PlanScope Scope { get; } = scope;

        public List<AlgebraNode> Open { get; } = group.Items;

        public List<Expression> Filters { get; } = group.Filters;

        /// <summary>All filters, those that have been applied included.</summary>
        public List<Expression> AllFilters { get; } = [.. group.Filters];

        public IReadOnlySet<Variable> Bound { get; set; } = scope.Outer;

        public HashSet<Variable> Certain { get; set; } = [];

        /// <summary>Subjects that a trial has looked up.</summary>
        public HashSet<Variable> LookedUp { get; } = [];

        public Operator? Plan { get; set; }
    }
}

using NewsGraph.Rdf;
using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Evaluation;
using NewsGraph.Sparql.Evaluation.Operators;
using NewsGraph.Sparql.Evaluation.Paths;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>Estimates of how many solutions a pattern has, from exact index counts and small samples of them.</summary>
internal sealed class Cardinality(QueryContext context)
{
    private const int SampleSize = 64;
    private const double FilterShare = 0.3;
    private const double UnboundPathFactor = 20;

    /// <summary>Ends of a path that are walked to for an estimate.</summary>
    private const int WalkedEnds = 256;

    private readonly Dictionary<(TriplePattern Pattern, GraphPlace Graph), long> counts = [];
    private readonly Dictionary<(TriplePattern Pattern, GraphPlace Graph, QuadPosition Position), double> fanOuts = [];

    private readonly Dictionary<(PathNode Path, GraphPlace Graph), double> walks = [];

    /// <summary>How many quads match a pattern's constants.</summary>
    public long Count(TriplePattern pattern, GraphPlace graph)
    {
        if (!counts.TryGetValue((pattern, graph), out var count))
        {
            count = Lookup(pattern, graph) is { } lookup ? context.Data.Count(lookup) : 0;
            counts.Add((pattern, graph), count);
        }

        return count;
    }

    /// <summary>The share of a pattern's quads whose object is in one of some ranges; 1 without ranges.</summary>
    public double Share(TriplePattern pattern, GraphPlace graph, IReadOnlyList<TermIdRange>? ranges)
    {
        var all = ranges is null ? 0 : Count(pattern, graph);
        if (all == 0 || Lookup(pattern, graph) is not { } lookup)
        {
            return 1;
        }

        var within = ranges!.Sum(range => context.Data.Count(lookup, range));
        return Math.Clamp((double)within / all, 1e-6, 1);
    }

    /// <summary>Solutions for one row in which some variables are bound.</summary>
    public double Estimate(AlgebraNode node, GraphPlace graph, IReadOnlySet<Variable> bound) => node switch
    {
        BgpNode bgp => EstimateAll(bgp, graph, bound),
        ValuesNode values => values.Variables.Any(bound.Contains) ? 1 : values.Rows.Count,
        PathNode path => Estimate(path, graph, bound),
        JoinNode join => EstimateJoin(join, graph, bound),
        UnionNode union => union.Inputs.Sum(input => Estimate(input, graph, bound)),
        FilterNode filter => FilterShare * Estimate(filter.Input, graph, bound),
        GraphNode named => Estimate(named.Input, GraphOf(named.Name), bound),
        LeftJoinNode or MinusNode => Estimate(node.Inputs[0], graph, bound),
        GroupNode { Keys.Count: 0 } => 1,
        SliceNode { Limit: { } limit } => Math.Min(limit, Estimate(node.Inputs[0], graph, bound)),
        { Inputs.Count: > 0 } => Estimate(node.Inputs[0], graph, bound),
        _ => 1,
    };

    /// <summary>The graph of a name as far as estimates go: variables count as any graph.</summary>
    private GraphPlace GraphOf(PatternTerm name)
        => name is Constant constant && context.Data.TryGetId(constant.Term, out var id) ? new GraphPlace(false, new Place(-1, id)) : new GraphPlace(false, new Place(-1, TermId.None));

    private double EstimateAll(BgpNode bgp, GraphPlace graph, IReadOnlySet<Variable> bound)
    {
        var known = new HashSet<Variable>(bound);
        var open = bgp.Patterns.ToList();
        var rows = 1.0;
        while (open.Count > 0)
        {
            var next = open.MinBy(pattern => Estimate(pattern, graph, known))!;
            rows *= Estimate(next, graph, known);
            known.UnionWith(Scope.Of(next));
            open.Remove(next);
        }

        return rows;
    }

    private double EstimateJoin(JoinNode join, GraphPlace graph, IReadOnlySet<Variable> bound)
    {
        var left = Estimate(join.Left, graph, bound);
        return left * Estimate(join.Right, graph, bound.Union(Scope.Possible(join.Left)).ToHashSet());
    }

    private double Estimate(PathNode path, GraphPlace graph, IReadOnlySet<Variable> bound)
    {
        var isStartKnown = path.Subject is Constant || bound.Contains((Variable)path.Subject);
        var isEndKnown = path.Object is Constant || bound.Contains((Variable)path.Object);
        if (isStartKnown != isEndKnown && (graph.IsDefault || !graph.Name.Constant.IsNone) && Walked(path, graph) is { } ends)
        {
            return ends;
        }

        var edges = Edges(path, graph);
        return isStartKnown && isEndKnown ? 1 : isStartKnown || isEndKnown ? 1 + Math.Sqrt(edges) : 1 + (UnboundPathFactor * edges);
    }

    /// <summary>The ends of a path from or to a constant, by walking a little: exact where there are few, else by their number and that of the edges.</summary>
    private double? Walked(PathNode path, GraphPlace graph)
    {
        if ((path.Subject as Constant ?? path.Object as Constant) is not { } constant || !context.Data.TryGetId(constant.Term, out var id))
        {
            return null;
        }

        if (!walks.TryGetValue((path, graph), out var ends))
        {
            var evaluator = new PathCompiler(context.Data).Compile(path.Path);
            var walked = new PathGraph(context, graph.IsDefault ? TermId.None : graph.Name.Constant, graph.IsDefault ? GraphScope.Default : GraphScope.Named, []);
            ends = (path.Subject is Constant ? evaluator.From(id, walked) : evaluator.To(id, walked)).Take(WalkedEnds).Count();
            ends = ends < WalkedEnds ? ends : Math.Max(ends, Math.Sqrt(ends * Edges(path, graph)));
            walks.Add((path, graph), ends);
        }

        return ends;
    }

    private double Edges(PathNode path, GraphPlace graph)
    {
        var edges = Links(path.Path).Sum(link => (double)Count(new TriplePattern(new Variable("s"), new Constant(link), new Variable("o")), graph));
        return edges == 0 ? Count(new TriplePattern(new Variable("s"), new Variable("p"), new Variable("o")), graph) : edges;
    }

    private static IEnumerable<Iri> Links(PropertyPath path) => path switch
    {
        LinkPath link => [link.Predicate],
        InversePath inverse => Links(inverse.Path),
        SequencePath sequence => Links(sequence.First).Concat(Links(sequence.Second)),
        AlternativePath alternative => Links(alternative.Left).Concat(Links(alternative.Right)),
        RepeatedPath repeated => Links(repeated.Path),
        _ => [],
    };

    /// <summary>Matches of one pattern for one row: the count, cut down for each bound variable by what a sample says.</summary>
    public double Estimate(TriplePattern pattern, GraphPlace graph, IReadOnlySet<Variable> bound)
    {
        var count = (double)Count(pattern, graph);
        var rows = count;
        foreach (var (term, position) in Positions(pattern))
        {
            if (term is Variable variable && bound.Contains(variable) && count > 0)
            {
                rows *= FanOut(pattern, graph, position) / count;
            }
        }

        return Math.Max(rows, Math.Min(count, 1e-3));
    }

    private double FanOut(TriplePattern pattern, GraphPlace graph, QuadPosition position)
    {
        if (!fanOuts.TryGetValue((pattern, graph, position), out var fanOut))
        {
            fanOut = Sample(Lookup(pattern, graph)!.Value, position);
            fanOuts.Add((pattern, graph, position), fanOut);
        }

        return fanOut;
    }

    /// <summary>Mean number of matches of a value in a position: by the source's own estimate, or of the values that come first.</summary>
    private double Sample(QuadPattern lookup, QuadPosition position)
        => context.Data.CountDistinct(lookup, position) is { } distinct ? context.Data.Count(lookup) / Math.Max(1, distinct)
        : position == QuadPosition.Object && lookup is { Subject.IsNone: true, Predicate.IsNone: false, Object.IsNone: true } ? SampleObjects(lookup) : SampleFirst(lookup, position);

    /// <summary>Leaps from one object to the next: how many quads the first few of them have together.</summary>
    private double SampleObjects(QuadPattern lookup)
    {
        var cursor = context.Data.OpenCursor(QuadPosition.Object);
        Span<QuadIds> found = stackalloc QuadIds[1];
        var last = 0UL;
        var distinct = 0;
        for (; distinct < SampleSize; distinct++)
        {
            cursor.Seek(lookup, new TermIdRange(new TermId(last + 1), new TermId(TermId.FirstPrivate - 1)));
            if (cursor.Read(found) == 0)
            {
                break;
            }

            last = found[0].Object.Value;
        }

        return context.Data.Count(lookup, new TermIdRange(new TermId(1), new TermId(last))) / (double)Math.Max(1, distinct);
    }

    private double SampleFirst(QuadPattern lookup, QuadPosition position)
    {
        var seen = 0;
        var values = new HashSet<TermId>();
        foreach (var quad in context.Data.Match(lookup, position).Take(SampleSize))
        {
            seen++;
            values.Add(position switch { QuadPosition.Subject => quad.Subject, QuadPosition.Predicate => quad.Predicate, _ => quad.Object });
        }

        if (seen < SampleSize || values.Count > SampleSize / 4)
        {
            return (double)seen / Math.Max(1, values.Count);
        }

        return values.Order().Take(4).Average(value => (double)context.Data.Count(With(lookup, position, value)));
    }

    private static QuadPattern With(QuadPattern lookup, QuadPosition position, TermId value) => position switch
    {
        QuadPosition.Subject => lookup with { Subject = value },
        QuadPosition.Predicate => lookup with { Predicate = value },
        _ => lookup with { Object = value },
    };

    private static (PatternTerm Term, QuadPosition Position)[] Positions(TriplePattern pattern)
        => [(pattern.Subject, QuadPosition.Subject), (pattern.Predicate, QuadPosition.Predicate), (pattern.Object, QuadPosition.Object)];

    /// <summary>The index look-up of a pattern's constants; null when one of them is nowhere in the data.</summary>
    private QuadPattern? Lookup(TriplePattern pattern, GraphPlace graph)
    {
        Span<TermId> ids = stackalloc TermId[3];
        var at = 0;
        foreach (var (term, _) in Positions(pattern))
        {
            if (term is Constant constant && !context.Data.TryGetId(constant.Term, out ids[at]))
            {
                return null;
            }

            at++;
        }

        var name = graph.IsDefault ? TermId.None : graph.Name.Constant;
        return new QuadPattern(ids[0], ids[1], ids[2], name, graph.IsDefault ? GraphScope.Default : name.IsNone ? GraphScope.EachNamed : GraphScope.Named);
    }
}

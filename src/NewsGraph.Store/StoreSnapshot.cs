using NewsGraph.Rdf;
using NewsGraph.Store.Quads;
using NewsGraph.Store.Terms;

namespace NewsGraph.Store;

/// <summary>What a store held at one moment; unaffected by later writes, safe for concurrent reading.</summary>
public sealed class StoreSnapshot : IQuadSource
{
    private readonly StoreState _state;

    internal StoreSnapshot(StoreState state) => _state = state;

    /// <summary>How many quads there are in all graphs.</summary>
    public long QuadCount => CountOn(AccessPath.Over(Permutation.Spog, default));

    /// <summary>How many different terms the dictionary holds (values that are their own number are not among them).</summary>
    public long TermCount => _state.Terms.Next - 1;

    /// <inheritdoc />
    public IEnumerable<TermId> GraphNames
    {
        get
        {
            for (var graph = NextGraph(1); graph is not null; graph = NextGraph(graph.Value + 1UL))
            {
                yield return new TermId(graph.Value);
            }
        }
    }

    /// <inheritdoc />
    public bool TryGetId(Term term, out TermId id)
    {
        var found = _state.Terms.TryGetId(term, out var number);
        id = new TermId(number);
        return found;
    }

    /// <inheritdoc />
    /// <exception cref="KeyNotFoundException">The number is not of this source.</exception>
    public Term GetTerm(TermId id) => id.Value is > 0 and <= uint.MaxValue
        ? _state.Terms.GetTerm((uint)id.Value)
        : throw new KeyNotFoundException($"The store has given out no number {id.Value}.");

    /// <inheritdoc />
    public long Count(in QuadPattern pattern)
    {
        if (!TryBound(pattern, out var bound))
        {
            return 0;
        }

        var path = AccessPath.Over(BestOrder(bound, null), bound);
        var count = CountOn(path);
        return pattern.Scope is GraphScope.Default or GraphScope.Named && count > 0
            ? Math.Min(count, CountOn(AccessPath.OverGraph(OneGraph(pattern), bound)))
            : count;
    }

    /// <inheritdoc />
    public IEnumerable<QuadIds> Match(QuadPattern pattern, QuadPosition? sortedBy = null)
    {
        if (!TryBound(pattern, out var bound))
        {
            return [];
        }

        var path = ChoosePath(pattern, bound, sortedBy);
        var found = Read(path, new ScopeFilter(pattern.Scope, OneGraph(pattern), bound));
        return sortedBy is { } position && IsFree(pattern, bound, position) && FirstFree(path, pattern, bound) != position
            ? QuadIdsOrder.Sort(found, position)
            : found;
    }

    /// <inheritdoc />
    public QuadCursor OpenCursor(QuadPosition? sortedBy = null) => new StoreCursor(this, _state, sortedBy);

    /// <inheritdoc />
    public IReadOnlyList<TermIdRange>? RangesBetween(Literal? least, Literal? greatest) => InlineRanges.Between(least, greatest);

    /// <inheritdoc />
    public int? CompareValues(TermId left, TermId right) => InlineRanges.Compare(left.Value, right.Value);

    /// <inheritdoc />
    public long Count(in QuadPattern pattern, TermIdRange objects) => TryBound(pattern, out var bound) && bound is { First: 0, Second: not 0, Third: 0 }
        ? CountOn(AccessPath.Over(Permutation.Posg, bound).Within(objects))
        : Count(pattern);

    /// <inheritdoc />
    public double? CountDistinct(in QuadPattern pattern, QuadPosition position)
    {
        if (!TryBound(pattern, out var bound))
        {
            return null;
        }

        var path = AccessPath.Over(BestOrder(bound, position), bound);
        return FirstFree(path, pattern, bound) == position && _state.Runs.Count > 0
            ? _state.Runs.Max(run => run.Added(path.Order).EstimateGroups(path.From, path.To, path.Prefix + 1))
            : null;
    }

    /// <inheritdoc />
    public IReadOnlyList<TermIdRange>? Divide(in QuadPattern pattern, QuadPosition? sortedBy, TermIdRange within, int count)
    {
        if (!TryBound(pattern, out var bound) || ChoosePath(pattern, bound, sortedBy) is not { Prefix: < 4 } path || !IsInOrder(path, pattern, bound, sortedBy))
        {
            return null;
        }

        path = path.Within(within);
        var longest = _state.Runs.Select(run => run.Added(path.Order)).MaxBy(keys => CountIn(keys, path));
        var (from, ranges) = (within.From, new List<TermIdRange>());
        foreach (var cut in longest?.Between(path.From, path.To, count).Select(key => new TermId(key[path.Prefix])) ?? [])
        {
            if (cut > from)
            {
                ranges.Add(new TermIdRange(from, new TermId(cut.Value - 1)));
                from = cut;
            }
        }

        ranges.Add(within with { From = from });
        return ranges;
    }

    /// <summary>True when the keys of a path come in an order, and begin to differ in the column that is first in it.</summary>
    internal static bool IsInOrder(AccessPath path, in QuadPattern pattern, QuadKey bound, QuadPosition? sortedBy) =>
        FirstFree(path, pattern, bound) is { } first && path.Order[path.Prefix] == first
        && (sortedBy is not { } wanted || wanted == first || !IsFree(pattern, bound, wanted));

    /// <summary>Keys in the order subject, predicate, object, graph of one graph; 0 is the default graph.</summary>
    internal IEnumerable<QuadKey> KeysOfGraph(uint graph)
    {
        var path = AccessPath.OverGraph(graph, default);
        return RunMerge.Present(_state.Runs, path.Order, path.From, path.To).Select(path.Order.ToSpog);
    }

    /// <summary>True when a key in the order subject, predicate, object, graph is there.</summary>
    internal bool Contains(QuadKey spog)
    {
        var sign = 0;
        foreach (var run in _state.Runs)
        {
            sign += run.Added(Permutation.Spog).Contains(spog) ? 1 : 0;
            sign -= run.Removed(Permutation.Spog).Contains(spog) ? 1 : 0;
        }

        return sign > 0;
    }

    /// <summary>The bound positions as a key with 0 for free ones; false when a number can't be in any store. The graph is left 0.</summary>
    internal static bool TryBound(in QuadPattern pattern, out QuadKey bound)
    {
        bound = new QuadKey((uint)pattern.Subject.Value, (uint)pattern.Predicate.Value, (uint)pattern.Object.Value, 0);
        return (pattern.Subject.Value | pattern.Predicate.Value | pattern.Object.Value | pattern.Graph.Value) <= uint.MaxValue;
    }

    internal static uint OneGraph(in QuadPattern pattern) => pattern.Scope == GraphScope.Named ? (uint)pattern.Graph.Value : 0;

    private static Permutation BestOrder(QuadKey bound, QuadPosition? sortedBy) => (bound.First != 0, bound.Second != 0, bound.Third != 0) switch
    {
        (true, _, false) or (true, true, true) => Permutation.Spog,
        (true, false, true) or (false, false, true) => Permutation.Ospg,
        (false, true, true) => Permutation.Posg,
        (false, true, false) => sortedBy == QuadPosition.Object ? Permutation.Posg : Permutation.Psog,
        _ => sortedBy switch { QuadPosition.Object => Permutation.Ospg, QuadPosition.Predicate => Permutation.Psog, _ => Permutation.Spog },
    };

    /// <summary>The way to the answers of a pattern.</summary>
    internal AccessPath ChoosePath(in QuadPattern pattern, QuadKey bound, QuadPosition? sortedBy)
    {
        var path = AccessPath.Over(BestOrder(bound, sortedBy), bound);
        if (pattern.Scope is not (GraphScope.Default or GraphScope.Named))
        {
            return path;
        }

        // One graph: by the graph when that is the shorter way.
        var byGraph = AccessPath.OverGraph(OneGraph(pattern), bound);
        return bound.First != 0 || CountOn(byGraph) < CountOn(path) ? byGraph : path;
    }

    /// <summary>What a filter lets through of the keys of a path.</summary>
    internal IEnumerable<QuadIds> Read(AccessPath path, ScopeFilter filter)
    {
        foreach (var key in RunMerge.Present(_state.Runs, path.Order, path.From, path.To))
        {
            if (filter.TryTake(path.Order.ToSpog(key), out var quad))
            {
                yield return quad;
            }
        }
    }

    internal static bool IsFree(in QuadPattern pattern, QuadKey bound, QuadPosition position) => position switch
    {
        QuadPosition.Subject => bound.First == 0,
        QuadPosition.Predicate => bound.Second == 0,
        QuadPosition.Object => bound.Third == 0,
        _ => pattern.Scope == GraphScope.EachNamed,
    };

    internal static QuadPosition? FirstFree(AccessPath path, in QuadPattern pattern, QuadKey bound)
    {
        for (var column = path.Prefix; column < 4; column++)
        {
            if (IsFree(pattern, bound, path.Order[column]))
            {
                return path.Order[column];
            }
        }

        return null;
    }

    private long CountOn(AccessPath path)
    {
        long count = 0;
        foreach (var run in _state.Runs)
        {
            count += CountIn(run.Added(path.Order), path) - CountIn(run.Removed(path.Order), path);
        }

        return count;
    }

    private static long CountIn(SortedKeys keys, AccessPath path) => keys.Count == 0 || path.Prefix == 0
        ? keys.Count
        : (path.To == QuadKey.Maximum ? keys.Count : keys.CountBelow(path.To.Next())) - keys.CountBelow(path.From);

    private uint? NextGraph(ulong from)
    {
        if (from > uint.MaxValue)
        {
            return null;
        }

        foreach (var key in RunMerge.Present(_state.Runs, Permutation.Gspo, new QuadKey((uint)from, 0, 0, 0), QuadKey.Maximum))
        {
            return key.First;
        }

        return null;
    }
}

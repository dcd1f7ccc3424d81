using NewsGraph.Rdf;
using NewsGraph.Store.Quads;

namespace NewsGraph.Store;

/// <summary>
/// Look-ups in a snapshot. Each permutation keeps its place in the runs, so that a look-up near the last is found from there;
/// the way to the answers is worked out once for look-ups of one shape (the same positions bound, the same scope).
/// </summary>
internal sealed class StoreCursor(StoreSnapshot snapshot, StoreState state, QuadPosition? sortedBy) : QuadCursor
{
    private readonly RunCursor?[] _cursors = new RunCursor?[Permutation.All.Count];
    private readonly QuadKey[] _keys = new QuadKey[PackedBlock.Size];
    private IEnumerator<QuadIds>? _sorted;
    private RunCursor? _current;
    private Permutation _order = Permutation.Spog;
    private ScopeFilter _filter;
    private int _shape = -1;
    private int _prefix;

    public override void Seek(in QuadPattern pattern)
    {
        Close();
        if (!StoreSnapshot.TryBound(pattern, out var bound))
        {
            return;
        }

        var shape = ShapeOf(pattern, bound);
        if (shape == _shape)
        {
            Turn(AccessPath.OfPrefix(_order, _prefix, bound), pattern, bound);
            return;
        }

        _shape = -1;
        var path = snapshot.ChoosePath(pattern, bound, sortedBy);
        if (sortedBy is { } position && StoreSnapshot.IsFree(pattern, bound, position) && StoreSnapshot.FirstFree(path, pattern, bound) != position)
        {
            _sorted = snapshot.Match(pattern, sortedBy).GetEnumerator();
            return;
        }

        // Which way is shorter for one graph depends on the graph; for the others on the shape alone.
        _shape = pattern.Scope is GraphScope.Union or GraphScope.EachNamed ? shape : -1;
        (_order, _prefix) = (path.Order, path.Prefix);
        Turn(path, pattern, bound);
    }

    public override void Seek(in QuadPattern pattern, TermIdRange range)
    {
        Close();
        _shape = -1;
        if (!StoreSnapshot.TryBound(pattern, out var bound))
        {
            return;
        }

        var path = snapshot.ChoosePath(pattern, bound, sortedBy);
        if (path.Prefix < 4 && StoreSnapshot.IsInOrder(path, pattern, bound, sortedBy))
        {
            _order = path.Order;
            Turn(path.Within(range), pattern, bound);
            return;
        }

        var position = sortedBy ?? QuadPosition.Object;
        _sorted = snapshot.Match(pattern, position).SkipWhile(q => q[position] < range.From).TakeWhile(q => q[position] <= range.To).GetEnumerator();
    }

    public override int Read(Span<QuadIds> quads) => _current is not null ? ReadKeys(_current, quads) : ReadSorted(quads);

    private static int ShapeOf(in QuadPattern pattern, QuadKey bound) =>
        ((int)pattern.Scope << 3) | (bound.First == 0 ? 0 : 1) | (bound.Second == 0 ? 0 : 2) | (bound.Third == 0 ? 0 : 4);

    private void Close()
    {
        _sorted?.Dispose();
        (_sorted, _current) = (null, null);
    }

    private void Turn(AccessPath path, in QuadPattern pattern, QuadKey bound)
    {
        _filter = new ScopeFilter(pattern.Scope, StoreSnapshot.OneGraph(pattern), bound);
        _current = _cursors[path.Order.Index] ??= new RunCursor(state.Runs, path.Order);
        _current.Seek(path.From, path.To);
    }

    private int ReadKeys(RunCursor cursor, Span<QuadIds> quads)
    {
        var count = 0;
        while (count < quads.Length && cursor.Read(_keys.AsSpan(0, Math.Min(_keys.Length, quads.Length - count))) is > 0 and var read)
        {
            foreach (var key in _keys.AsSpan(0, read))
            {
                if (_filter.TryTake(_order.ToSpog(key), out var quad))
                {
                    quads[count++] = quad;
                }
            }
        }

        return count;
    }

    private int ReadSorted(Span<QuadIds> quads)
    {
        var count = 0;
        while (count < quads.Length && _sorted is not null && _sorted.MoveNext())
        {
            quads[count++] = _sorted.Current;
        }

        return count;
    }
}

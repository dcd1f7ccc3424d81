using NewsGraph.Rdf;
using NewsGraph.Store.Quads;

namespace NewsGraph.Store;

/// <summary>
/// Look-ups in a snapshot. Where there is one run, the usual state of a store that was built at once, each permutation keeps the block that
/// it unpacked last; several runs are merged for each look-up.
/// </summary>
internal sealed class StoreCursor(StoreSnapshot snapshot, StoreState state, QuadPosition? sortedBy) : QuadCursor
{
    private readonly QuadRun? _only = state.Runs is [var only] && only.Removed(Permutation.Spog).Count == 0 ? only : null;
    private readonly KeyCursor?[] _cursors = new KeyCursor?[Permutation.All.Count];
    private IEnumerator<QuadIds>? _merged;
    private KeyCursor? _current;
    private Permutation _order = Permutation.Spog;
    private ScopeFilter _filter;

    public override void Seek(in QuadPattern pattern)
    {
        Close();
        if (!StoreSnapshot.TryBound(pattern, out var bound))
        {
            return;
        }

        var path = snapshot.ChoosePath(pattern, bound, sortedBy);
        var isSorted = sortedBy is not { } position || !StoreSnapshot.IsFree(pattern, bound, position) || StoreSnapshot.FirstFree(path, pattern, bound) == position;
        if (!isSorted)
        {
            _merged = snapshot.Match(pattern, sortedBy).GetEnumerator();
            return;
        }

        Turn(path, new ScopeFilter(pattern.Scope, StoreSnapshot.OneGraph(pattern), bound));
    }

    public override void Seek(in QuadPattern pattern, TermIdRange objects)
    {
        Close();
        if (StoreSnapshot.TryBound(pattern, out var bound) && AccessPath.TryOverObjects(bound, objects, out var path))
        {
            Turn(path, new ScopeFilter(pattern.Scope, StoreSnapshot.OneGraph(pattern), bound));
            return;
        }

        _merged = snapshot.Match(pattern, QuadPosition.Object).SkipWhile(q => q.Object < objects.From).TakeWhile(q => q.Object <= objects.To).GetEnumerator();
    }

    public override int Read(Span<QuadIds> quads) => _current is not null ? ReadKeys(_current, quads) : ReadMerged(quads);

    private void Close()
    {
        _merged?.Dispose();
        (_merged, _current) = (null, null);
    }

    private void Turn(AccessPath path, ScopeFilter filter)
    {
        if (_only is null)
        {
            _merged = snapshot.Read(path, filter).GetEnumerator();
            return;
        }

        _order = path.Order;
        _filter = filter;
        _current = _cursors[_order.Index] ??= new KeyCursor(_only.Added(_order), 1);
        _current.Seek(path.From, path.To);
    }

    private int ReadKeys(KeyCursor cursor, Span<QuadIds> quads)
    {
        var count = 0;
        while (count < quads.Length && cursor.NextKeys(quads.Length - count) is { IsEmpty: false } keys)
        {
            foreach (var key in keys)
            {
                if (_filter.TryTake(_order.ToSpog(key), out var quad))
                {
                    quads[count++] = quad;
                }
            }
        }

        return count;
    }

    private int ReadMerged(Span<QuadIds> quads)
    {
        var count = 0;
        while (count < quads.Length && _merged is not null && _merged.MoveNext())
        {
            quads[count++] = _merged.Current;
        }

        return count;
    }
}

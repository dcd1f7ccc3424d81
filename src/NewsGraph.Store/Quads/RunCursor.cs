namespace NewsGraph.Store.Quads;

/// <summary>
/// Goes through the keys of several runs in one order as if they were one set: signs are summed, and keys that cancel out are left out.
/// It can be turned to another range; where only one run has keys there, as is usual, its keys are handed on as they are.
/// </summary>
internal sealed class RunCursor : KeyReader
{
    private readonly KeyCursor[] _cursors;
    private readonly List<KeyCursor> _open = [];
    private readonly int _wanted;
    private KeyCursor? _only;

    /// <summary>A cursor over runs, turned to nothing.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="order">The order.</param>
    /// <param name="wanted">The sign of the sums that are wanted: +1 for what the runs add together, -1 for what they remove.</param>
    public RunCursor(IReadOnlyList<QuadRun> runs, Permutation order, int wanted = 1)
    {
        _wanted = wanted;
        _cursors = [.. runs.SelectMany(run => new[] { new KeyCursor(run.Added(order), 1), new KeyCursor(run.Removed(order), -1) })];
    }

    /// <summary>The whole of some runs.</summary>
    public static RunCursor Over(IReadOnlyList<QuadRun> runs, Permutation order, int wanted = 1)
    {
        var cursor = new RunCursor(runs, order, wanted);
        cursor.Seek(default, QuadKey.Maximum);
        return cursor;
    }

    /// <summary>Turns to a range of keys, both ends included.</summary>
    public void Seek(QuadKey from, QuadKey to)
    {
        _open.Clear();
        foreach (var cursor in _cursors)
        {
            cursor.Seek(from, to);
            if (!cursor.IsEmpty)
            {
                _open.Add(cursor);
            }
        }

        _only = _open.Count == 1 && _open[0].Sign == _wanted ? _open[0] : null;
        if (_only is null)
        {
            _open.RemoveAll(cursor => !cursor.MoveNext());
        }
    }

    /// <inheritdoc />
    public override int Read(Span<QuadKey> keys) => _only is not null ? _only.Read(keys) : ReadSummed(keys);

    private int ReadSummed(Span<QuadKey> keys)
    {
        var count = 0;
        while (count < keys.Length && _open.Count > 0)
        {
            var key = Least();
            if (TakeSum(key) == _wanted)
            {
                keys[count++] = key;
            }
        }

        return count;
    }

    /// <summary>The sum of the signs of a key, past which every cursor goes on.</summary>
    private int TakeSum(QuadKey key)
    {
        var sum = 0;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Current == key)
            {
                sum += _open[i].Sign;
                if (!_open[i].MoveNext())
                {
                    _open.RemoveAt(i);
                }
            }
        }

        return sum;
    }

    private QuadKey Least()
    {
        var least = _open[0].Current;
        for (var i = 1; i < _open.Count; i++)
        {
            if (_open[i].Current < least)
            {
                least = _open[i].Current;
            }
        }

        return least;
    }
}

namespace NewsGraph.Store.Quads;

/// <summary>Goes through a sorted set of keys from a key on, up to and including another; it can be turned to another range, and finds one near the last cheaply.</summary>
internal sealed class KeyCursor
{
    private readonly SortedKeys _keys;
    private QuadKey[] _block = [];
    private QuadKey _to;
    private int _blockNumber = -1;
    private int _place;

    public KeyCursor(SortedKeys keys, int sign) => (_keys, Sign) = (keys, sign);

    public KeyCursor(SortedKeys keys, QuadKey from, QuadKey to, int sign)
        : this(keys, sign) => Seek(from, to);

    /// <summary>+1 for keys that were added, -1 for removed ones.</summary>
    public int Sign { get; }

    /// <summary>The key it stands at.</summary>
    public QuadKey Current { get; private set; }

    /// <summary>Turns to a range of keys.</summary>
    public void Seek(QuadKey from, QuadKey to)
    {
        _to = to;
        if (_block.Length == 0 || from < _block[0] || !IsBeforeNext(from))
        {
            _blockNumber = _keys.BlockFor(from, _blockNumber);
            _block = _keys.Block(_blockNumber);
        }

        _place = SortedKeys.CountBelow(_block, from) - 1;
    }

    /// <summary>Goes on to the next key; false after the last.</summary>
    public bool MoveNext()
    {
        if (++_place >= _block.Length && !TurnPage())
        {
            return false;
        }

        Current = _block[_place];
        return Current <= _to;
    }

    /// <summary>The next keys of the range that stand together, so many at most; empty after the last.</summary>
    public ReadOnlySpan<QuadKey> NextKeys(int most)
    {
        if (++_place >= _block.Length && !TurnPage())
        {
            return default;
        }

        var rest = _block.AsSpan(_place, Math.Min(most, _block.Length - _place));
        var inRange = rest[^1] <= _to ? rest.Length : UpTo(rest);
        _place += inRange - 1;
        return rest[..inRange];
    }

    /// <summary>Ranges are short more often than not: from the start on, in growing steps.</summary>
    private int UpTo(ReadOnlySpan<QuadKey> keys)
    {
        var step = 4;
        while (step < keys.Length && keys[step] <= _to)
        {
            step *= 2;
        }

        keys = keys[..Math.Min(step, keys.Length)];
        return _to == QuadKey.Maximum ? keys.Length : SortedKeys.CountBelow(keys, _to.Next());
    }

    private bool IsBeforeNext(QuadKey from) =>
        from <= _block[_block.Length - 1] || _blockNumber + 1 >= _keys.Blocks || from <= _keys.First(_blockNumber + 1);

    /// <summary>Reads the next block when keys of the range may stand in it.</summary>
    private bool TurnPage()
    {
        _place = _block.Length;
        if (_blockNumber + 1 >= _keys.Blocks || _keys.First(_blockNumber + 1) > _to)
        {
            return false;
        }

        _block = _keys.Block(++_blockNumber);
        _place = 0;
        return true;
    }
}

namespace NewsGraph.Store.Quads;

/// <summary>Goes through a sorted set of keys from a key on, up to and including another; it can be turned to another range, and finds one near the last cheaply.</summary>
/// <param name="keys">The keys.</param>
/// <param name="sign">+1 for keys that were added, -1 for removed ones.</param>
internal sealed class KeyCursor(SortedKeys keys, int sign) : KeyReader
{
    private QuadKey _to;
    private int _block = -1;
    private int _place;
    private int _end;
    private bool _goesOn;
    private QuadKey[]? _ahead;
    private int _aheadAt;
    private int _aheadCount;

    /// <summary>A cursor over a range.</summary>
    public KeyCursor(SortedKeys keys, QuadKey from, QuadKey to, int sign)
        : this(keys, sign) => Seek(from, to);

    /// <summary>+1 for keys that were added, -1 for removed ones.</summary>
    public int Sign => sign;

    /// <summary>The key that <see cref="MoveNext"/> went to.</summary>
    public QuadKey Current { get; private set; }

    /// <summary>True when the range holds no key.</summary>
    public bool IsEmpty => _place >= _end && !_goesOn;

    /// <summary>Turns to a range of keys.</summary>
    public void Seek(QuadKey from, QuadKey to)
    {
        (_to, _aheadAt, _aheadCount) = (to, 0, 0);
        if (keys.Count == 0)
        {
            (_place, _end, _goesOn) = (0, 0, false);
            return;
        }

        _block = keys.BlockFor(from, _block);
        var view = keys.View(_block);
        _place = view.CountBelow(from);
        SetEnd(view);
        if (_place == view.Count)
        {
            TurnPage();
        }
    }

    /// <inheritdoc />
    public override int Read(Span<QuadKey> to)
    {
        if (_place >= _end && !TurnPage())
        {
            return 0;
        }

        var count = Math.Min(to.Length, _end - _place);
        keys.View(_block).Read(_place, to[..count]);
        _place += count;
        return count;
    }

    /// <summary>Goes on to the next key; false after the last. Not to be mixed with <see cref="Read"/>.</summary>
    public bool MoveNext()
    {
        if (_aheadAt >= _aheadCount)
        {
            _ahead ??= new QuadKey[PackedBlock.Size];
            (_aheadAt, _aheadCount) = (0, Read(_ahead));
            if (_aheadCount == 0)
            {
                return false;
            }
        }

        Current = _ahead![_aheadAt++];
        return true;
    }

    private void SetEnd(in PackedBlock view)
    {
        _goesOn = _block + 1 < keys.Blocks && keys.First(_block + 1) <= _to;
        _end = _goesOn || _to == QuadKey.Maximum ? view.Count : view.CountBelow(_to.Next(), _place);
    }

    /// <summary>Goes on to the next block when keys of the range stand in it.</summary>
    private bool TurnPage()
    {
        if (!_goesOn)
        {
            return false;
        }

        _block++;
        _place = 0;
        SetEnd(keys.View(_block));
        return true;
    }
}

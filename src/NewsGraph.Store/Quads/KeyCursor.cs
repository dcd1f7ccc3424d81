using System.Buffers;

namespace NewsGraph.Store.Quads;

/// <summary>Goes through a sorted set of keys from a key on, up to and including another.</summary>
internal sealed class KeyCursor : IDisposable
{
    private readonly SortedKeys _keys;
    private readonly QuadKey _to;
    private readonly QuadKey[] _block;
    private int _blockNumber;
    private int _place;
    private int _count;

    public KeyCursor(SortedKeys keys, QuadKey from, QuadKey to, int sign)
    {
        _keys = keys;
        _to = to;
        Sign = sign;
        _block = ArrayPool<QuadKey>.Shared.Rent(KeyBlocks.Size);
        (_blockNumber, _place) = keys.Seek(from, _block, out _count);
        _place--;
    }

    /// <summary>+1 for keys that were added, -1 for removed ones.</summary>
    public int Sign { get; }

    /// <summary>The key it stands at.</summary>
    public QuadKey Current { get; private set; }

    /// <summary>Goes on to the next key; false after the last.</summary>
    public bool MoveNext()
    {
        if (++_place >= _count)
        {
            _count = _keys.Read(++_blockNumber, _block);
            _place = 0;
            if (_count == 0)
            {
                return false;
            }
        }

        Current = _block[_place];
        return Current <= _to;
    }

    /// <inheritdoc />
    public void Dispose() => ArrayPool<QuadKey>.Shared.Return(_block);
}

namespace NewsGraph.Store.Quads;

/// <summary>The keys of one sorted set that another one doesn't hold.</summary>
internal sealed class KeysWithout(KeyReader keys, KeyReader without) : KeyReader
{
    private readonly QuadKey[] _ahead = new QuadKey[PackedBlock.Size];
    private int _at;
    private int _count = -1;

    /// <inheritdoc />
    public override int Read(Span<QuadKey> to)
    {
        for (var read = keys.Read(to); read > 0; read = keys.Read(to))
        {
            var kept = 0;
            for (var i = 0; i < read; i++)
            {
                if (!IsHeld(to[i]))
                {
                    to[kept++] = to[i];
                }
            }

            if (kept > 0)
            {
                return kept;
            }
        }

        return 0;
    }

    private bool IsHeld(QuadKey key)
    {
        while (_count != 0 && (_at >= _count || _ahead[_at] < key))
        {
            if (++_at >= _count)
            {
                (_at, _count) = (0, without.Read(_ahead));
            }
        }

        return _count != 0 && _ahead[_at] == key;
    }
}

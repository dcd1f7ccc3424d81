namespace NewsGraph.Store.Quads;

/// <summary>Several sorted sets of keys as one, each key once, by a heap of what they stand at.</summary>
internal sealed class MergedKeys : KeyReader
{
    private readonly List<Source> _heap = [];
    private QuadKey _last;

    /// <summary>A merge of readers.</summary>
    public MergedKeys(IReadOnlyList<KeyReader> readers)
    {
        foreach (var source in readers.Select(reader => new Source(reader)).Where(source => source.MoveNext()))
        {
            _heap.Add(source);
        }

        for (var i = (_heap.Count / 2) - 1; i >= 0; i--)
        {
            Sink(i);
        }
    }

    /// <inheritdoc />
    public override int Read(Span<QuadKey> keys)
    {
        var count = 0;
        while (count < keys.Length && _heap.Count > 0)
        {
            var key = _heap[0].Current;
            if (key != _last)
            {
                keys[count++] = _last = key;
            }

            if (!_heap[0].MoveNext())
            {
                _heap[0] = _heap[^1];
                _heap.RemoveAt(_heap.Count - 1);
            }

            Sink(0);
        }

        return count;
    }

    private void Sink(int at)
    {
        while ((2 * at) + 1 < _heap.Count)
        {
            var child = (2 * at) + 1;
            if (child + 1 < _heap.Count && _heap[child + 1].Current < _heap[child].Current)
            {
                child++;
            }

            if (_heap[at].Current <= _heap[child].Current)
            {
                return;
            }

            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
            at = child;
        }
    }

    private sealed class Source(KeyReader reader)
    {
        private readonly QuadKey[] _keys = new QuadKey[PackedBlock.Size];
        private int _at;
        private int _count;

        public QuadKey Current => _keys[_at];

        public bool MoveNext()
        {
            if (++_at >= _count)
            {
                (_at, _count) = (0, reader.Read(_keys));
            }

            return _count > 0;
        }
    }
}

namespace NewsGraph.Store.Quads;

/// <summary>Gives sorted keys, many at a time.</summary>
internal abstract class KeyReader
{
    /// <summary>Fills a span with the next keys; returns how many, 0 after the last.</summary>
    public abstract int Read(Span<QuadKey> keys);

    /// <summary>Keys in memory.</summary>
    public static KeyReader Of(QuadKey[] keys) => new ArrayReader(keys);

    private sealed class ArrayReader(QuadKey[] keys) : KeyReader
    {
        private int _at;

        public override int Read(Span<QuadKey> to)
        {
            var count = Math.Min(to.Length, keys.Length - _at);
            keys.AsSpan(_at, count).CopyTo(to);
            _at += count;
            return count;
        }
    }
}

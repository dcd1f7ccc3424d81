namespace NewsGraph.Store.Quads;

/// <summary>
/// Blocks that were unpacked lately, so that look-ups that come back find them ready. Two generations of limited size: what is used again
/// is taken over, the rest is forgotten. Safe for concurrent use; a block may be unpacked twice when two ask at once, which does no harm.
/// </summary>
/// <param name="blocks">How many blocks there are.</param>
internal sealed class BlockCache(int blocks)
{
    /// <summary>Blocks of a generation: of 2 KiB each, so 16 MiB for both generations of a permutation.</summary>
    private const int GenerationSize = 4096;

    private QuadKey[]?[] _recent = new QuadKey[blocks][];
    private QuadKey[]?[] _earlier = [];
    private int _count;

    /// <summary>A block when it is kept, else null.</summary>
    public QuadKey[]? Find(int block)
    {
        if (Volatile.Read(ref _recent)[block] is { } found)
        {
            return found;
        }

        var earlier = Volatile.Read(ref _earlier);
        if (block < earlier.Length && earlier[block] is { } old)
        {
            Keep(block, old);
            return old;
        }

        return null;
    }

    /// <summary>Keeps a block.</summary>
    public void Keep(int block, QuadKey[] keys)
    {
        if (Interlocked.Increment(ref _count) > GenerationSize)
        {
            Volatile.Write(ref _earlier, _recent);
            Volatile.Write(ref _recent, new QuadKey[blocks][]);
            Volatile.Write(ref _count, 1);
        }

        Volatile.Write(ref Volatile.Read(ref _recent)[block], keys);
    }
}

using System.Runtime.InteropServices;
using NewsGraph.Store.Storage;

namespace NewsGraph.Store.Quads;

/// <summary>A sorted set of keys in compressed blocks, found by binary search over the blocks' first keys.</summary>
internal sealed class SortedKeys(ByteRegion region, SortedKeysLayout layout)
{
    private const int KeyLength = 16;
    private BlockCache? _cache;

    /// <summary>How many keys.</summary>
    public long Count => layout.Count;

    /// <summary>How many blocks.</summary>
    public int Blocks => (int)((layout.Count + KeyBlocks.Size - 1) / KeyBlocks.Size);

    /// <summary>How many keys are less than a key.</summary>
    public long CountBelow(QuadKey key)
    {
        var block = BlockOf(key);
        if (block < 0)
        {
            return 0;
        }

        return ((long)block * KeyBlocks.Size) + CountBelow(Block(block), key);
    }

    /// <summary>True when the key is in the set.</summary>
    public bool Contains(QuadKey key)
    {
        var block = BlockOf(key.Next());
        if (block < 0)
        {
            return false;
        }

        var keys = Block(block);
        var place = CountBelow(keys, key);
        return place < keys.Length && keys[place] == key;
    }

    /// <summary>The block in which keys from <paramref name="from"/> on begin (some before them may stand in it).</summary>
    /// <param name="from">The key.</param>
    /// <param name="near">A block that was read last, from which a later one is looked for first; or -1.</param>
    public int BlockFor(QuadKey from, int near)
    {
        // Look-ups in ascending order: the next block more often than not.
        var next = near + 1;
        return near >= 0 && next < Blocks && First(next) < from && (next + 1 >= Blocks || First(next + 1) >= from) ? next : Math.Max(0, BlockOf(from));
    }

    /// <summary>The keys of a block, not to be changed; none behind the last.</summary>
    public QuadKey[] Block(int block)
    {
        if (block >= Blocks)
        {
            return [];
        }

        var cache = _cache ??= new BlockCache(Blocks);
        if (cache.Find(block) is { } known)
        {
            return known;
        }

        var keys = GC.AllocateUninitializedArray<QuadKey>((int)Math.Min(KeyBlocks.Size, layout.Count - ((long)block * KeyBlocks.Size)));
        Read(block, keys);
        cache.Keep(block, keys);
        return keys;
    }

    /// <summary>Reads a block; returns the number of its keys, 0 after the last block.</summary>
    private int Read(int block, Span<QuadKey> keys)
    {
        var count = (int)Math.Min(KeyBlocks.Size, layout.Count - ((long)block * KeyBlocks.Size));
        if (count <= 0)
        {
            return 0;
        }

        var first = First(block);
        var offset = Offset(block);
        var length = (int)((block + 1 < Blocks ? Offset(block + 1) : layout.DataLength) - offset);
        KeyBlocks.Decode(first, region.Slice(layout.DataAt + offset, length), keys[..count]);
        return count;
    }

    /// <summary>The first key of a block.</summary>
    public QuadKey First(int block) => MemoryMarshal.Read<QuadKey>(region.Slice(layout.FirstsAt + ((long)block * KeyLength), KeyLength));

    private long Offset(int block) => MemoryMarshal.Read<long>(region.Slice(layout.OffsetsAt + ((long)block * sizeof(long)), sizeof(long)));

    /// <summary>The last block whose first key is less than the key, or -1.</summary>
    private int BlockOf(QuadKey key)
    {
        var firsts = region.Slice<QuadKey>(layout.FirstsAt, Blocks);
        var (low, high) = (0, firsts.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (firsts[middle] < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>How many of some sorted keys are less than a key.</summary>
    public static int CountBelow(ReadOnlySpan<QuadKey> keys, QuadKey key)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (keys[middle] < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

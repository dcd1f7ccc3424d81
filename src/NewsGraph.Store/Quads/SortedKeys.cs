using System.Runtime.InteropServices;
using NewsGraph.Store.Storage;

namespace NewsGraph.Store.Quads;

/// <summary>A sorted set of keys in compressed blocks, found by binary search over the blocks' first keys.</summary>
internal sealed class SortedKeys(ByteRegion region, SortedKeysLayout layout)
{
    private const int KeyLength = 16;

    /// <summary>How many keys.</summary>
    public long Count => layout.Count;

    private int Blocks => (int)((layout.Count + KeyBlocks.Size - 1) / KeyBlocks.Size);

    /// <summary>How many keys are less than a key.</summary>
    public long CountBelow(QuadKey key)
    {
        var block = BlockOf(key);
        if (block < 0)
        {
            return 0;
        }

        Span<QuadKey> keys = stackalloc QuadKey[KeyBlocks.Size];
        var count = Read(block, keys);
        return ((long)block * KeyBlocks.Size) + CountBelow(keys[..count], key);
    }

    /// <summary>True when the key is in the set.</summary>
    public bool Contains(QuadKey key)
    {
        var block = BlockOf(key.Next());
        if (block < 0)
        {
            return false;
        }

        Span<QuadKey> keys = stackalloc QuadKey[KeyBlocks.Size];
        var count = Read(block, keys);
        return keys[..count].BinarySearch(key) >= 0;
    }

    /// <summary>The block in which keys from <paramref name="from"/> on begin (some before them may stand in it), and the place in it.</summary>
    public (int Block, int Place) Seek(QuadKey from, Span<QuadKey> keys, out int count)
    {
        count = 0;
        if (Blocks == 0)
        {
            return (0, 0);
        }

        var block = Math.Max(0, BlockOf(from));
        count = Read(block, keys);
        return (block, CountBelow(keys[..count], from));
    }

    /// <summary>Reads a block; returns the number of its keys, 0 after the last block.</summary>
    public int Read(int block, Span<QuadKey> keys)
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

    private QuadKey First(int block) => MemoryMarshal.Read<QuadKey>(region.Slice(layout.FirstsAt + ((long)block * KeyLength), KeyLength));

    private long Offset(int block) => MemoryMarshal.Read<long>(region.Slice(layout.OffsetsAt + ((long)block * sizeof(long)), sizeof(long)));

    /// <summary>The last block whose first key is less than the key, or -1.</summary>
    private int BlockOf(QuadKey key)
    {
        var (low, high) = (0, Blocks);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (First(middle) < key)
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

    private static int CountBelow(ReadOnlySpan<QuadKey> keys, QuadKey key)
    {
        var place = keys.BinarySearch(key);
        return place < 0 ? ~place : place;
    }
}

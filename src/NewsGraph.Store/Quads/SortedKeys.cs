using System.Runtime.InteropServices;
using NewsGraph.Store.Storage;

namespace NewsGraph.Store.Quads;

/// <summary>A sorted set of keys in packed blocks, found by search over the blocks' first keys.</summary>
internal sealed class SortedKeys(ByteRegion region, SortedKeysLayout layout)
{
    /// <summary>Blocks that are looked at for an estimate.</summary>
    private const int SampledBlocks = 32;

    private QuadKey[]? _firsts;
    private long[]? _offsets;

    /// <summary>How many keys.</summary>
    public long Count => layout.Count;

    /// <summary>How many blocks.</summary>
    public int Blocks { get; } = (int)((layout.Count + PackedBlock.Size - 1) / PackedBlock.Size);

    /// <summary>The blocks' first keys: read once, as every look-up begins with them.</summary>
    private QuadKey[] Firsts => _firsts ??= region.Slice<QuadKey>(layout.FirstsAt, Blocks).ToArray();

    private long[] Offsets => _offsets ??= region.Slice<long>(layout.OffsetsAt, Blocks).ToArray();

    /// <summary>How many keys are less than a key.</summary>
    public long CountBelow(QuadKey key)
    {
        var block = LastBelow(key, 0, Blocks) - 1;
        return block < 0 ? 0 : ((long)block * PackedBlock.Size) + View(block).CountBelow(key);
    }

    /// <summary>
    /// About how many different beginnings of so many columns the keys of a range have: the share of keys that begin a new one, in blocks
    /// spread evenly over the range, times the number of keys.
    /// </summary>
    public double EstimateGroups(QuadKey from, QuadKey to, int columns)
    {
        var keys = CountBelow(to.Next()) - CountBelow(from);
        if (keys <= 1)
        {
            return keys;
        }

        var (first, last) = (BlockFor(from, -1), LastBelow(to.Next(), 0, Blocks) - 1);
        var (pairs, starts) = (0L, 0L);
        var step = Math.Max(1, (last - first + 1) / SampledBlocks);
        for (var block = first; block <= last; block += step)
        {
            starts += CountStarts(View(block), from, to, columns, ref pairs);
        }

        return 1 + ((keys - 1) * (starts / (double)Math.Max(1, pairs)));
    }

    /// <summary>Keys that divide a range into so many parts of about the same length, or fewer: first keys of blocks.</summary>
    public IEnumerable<QuadKey> Between(QuadKey from, QuadKey to, int parts)
    {
        var (first, end) = Blocks == 0 ? (0, 0) : (BlockFor(from, -1), LastBelow(to, 0, Blocks));
        for (var i = 1; i < parts; i++)
        {
            var block = first + (int)((long)(end - first) * i / parts);
            if (block > first)
            {
                yield return Firsts[block];
            }
        }
    }

    private static long CountStarts(in PackedBlock view, QuadKey from, QuadKey to, int columns, ref long pairs)
    {
        Span<QuadKey> keys = stackalloc QuadKey[PackedBlock.Size];
        keys = keys[..view.Count];
        view.Read(0, keys);
        var starts = 0;
        for (var i = 1; i < keys.Length; i++)
        {
            if (keys[i - 1] >= from && keys[i] <= to)
            {
                pairs++;
                starts += keys[i].High != keys[i - 1].High && (columns > 1 || keys[i].First != keys[i - 1].First) ? 1
                    : columns > 2 && keys[i].Third != keys[i - 1].Third ? 1 : 0;
            }
        }

        return starts;
    }

    /// <summary>True when the key is in the set.</summary>
    public bool Contains(QuadKey key)
    {
        var block = LastBelow(key.Next(), 0, Blocks) - 1;
        if (block < 0)
        {
            return false;
        }

        var view = View(block);
        var place = view.CountBelow(key);
        Span<QuadKey> found = stackalloc QuadKey[1];
        if (place == view.Count)
        {
            return false;
        }

        view.Read(place, found);
        return found[0] == key;
    }

    /// <summary>The block in which keys from <paramref name="from"/> on begin (some before them may stand in it).</summary>
    /// <param name="from">The key.</param>
    /// <param name="near">A block that was read last, from which a later one is looked for in growing steps; or -1.</param>
    public int BlockFor(QuadKey from, int near)
    {
        var firsts = Firsts;
        if (near < 0 || firsts[near] >= from)
        {
            return Math.Max(0, LastBelow(from, 0, near < 0 ? firsts.Length : near + 1) - 1);
        }

        var (low, step) = (near + 1, 1);
        while (low + step <= firsts.Length && firsts[low + step - 1] < from)
        {
            low += step;
            step *= 2;
        }

        return LastBelow(from, low, Math.Min(firsts.Length, low + step - 1)) - 1;
    }

    /// <summary>A block.</summary>
    public PackedBlock View(int block)
    {
        var offsets = Offsets;
        var (offset, next) = (offsets[block], block + 1 < offsets.Length ? offsets[block + 1] : layout.DataLength);
        var count = (int)Math.Min(PackedBlock.Size, layout.Count - ((long)block * PackedBlock.Size));
        return new PackedBlock(region.Slice(layout.DataAt + offset, (int)(next - offset) + PackedBlock.Padding), count);
    }

    /// <summary>The first key of a block.</summary>
    public QuadKey First(int block) => Firsts[block];

    /// <summary>How many blocks begin with a lesser key, where it is known to be between two numbers.</summary>
    private int LastBelow(QuadKey key, int low, int high)
    {
        var firsts = Firsts;
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

        return low;
    }
}

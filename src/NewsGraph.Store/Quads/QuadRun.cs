using System.Runtime.InteropServices;
using NewsGraph.Store.Storage;

namespace NewsGraph.Store.Quads;

/// <summary>
/// What one commit (or several merged ones) added and removed, in every permutation; immutable. A run adds only quads that the runs
/// before it don't hold, and removes only quads that they do: so counts are sums, and merging is adding signs.
/// </summary>
internal sealed class QuadRun
{
    /// <summary>Last bytes of a run: format and version.</summary>
    public const ulong Magic = 0x0002_6E75_7251_474E;

    private readonly SortedKeys[] _added;
    private readonly SortedKeys[] _removed;

    public QuadRun(ByteRegion region)
    {
        Region = region;
        if (region.Length < TailLength || MemoryMarshal.Read<ulong>(region.Slice(region.Length - sizeof(ulong), sizeof(ulong))) != Magic)
        {
            throw new StoreException("a run of quads is in a format that this version does not read; build the store again");
        }

        var count = Permutation.All.Count;
        var layouts = region.Slice<SortedKeysLayout>(region.Length - TailLength, 2 * count);
        _added = new SortedKeys[count];
        _removed = new SortedKeys[count];
        for (var i = 0; i < count; i++)
        {
            _added[i] = new SortedKeys(region, layouts[i]);
            _removed[i] = new SortedKeys(region, layouts[count + i]);
        }
    }

    /// <summary>Length of the tail: the layout of each set, and the magic number.</summary>
    public static int TailLength { get; } = sizeof(ulong) + (Permutation.All.Count * 2 * Marshal.SizeOf<SortedKeysLayout>());

    /// <summary>The run's bytes.</summary>
    public ByteRegion Region { get; }

    /// <summary>Entries, added and removed.</summary>
    public long Size => _added[0].Count + _removed[0].Count;

    public SortedKeys Added(Permutation order) => _added[order.Index];

    public SortedKeys Removed(Permutation order) => _removed[order.Index];
}

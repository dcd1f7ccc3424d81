using System.Runtime.CompilerServices;

namespace NewsGraph.Learning;

/// <summary>Where the rows of features stand in a table, by open addressing.</summary>
/// <remarks>
/// Most features of a text are unknown to a model, and a table of megabytes is out of the processor's cache: a bit for every few slots, small enough to stay
/// in it, turns nearly all of those away; then a slot tells feature and place of its row in one read.
/// </remarks>
internal sealed class FeatureSlots
{
    private const int BitsASlot = 4;
    private readonly ulong[] _known;
    private readonly Slot[] _slots;
    private readonly uint _mask;
    private readonly uint _knownMask;

    /// <summary>Room for some features.</summary>
    public FeatureSlots(int features)
    {
        var capacity = 16u;
        while (capacity < features * 2)
        {
            capacity *= 2;
        }

        _mask = capacity - 1;
        _slots = new Slot[capacity];
        _knownMask = (capacity * BitsASlot) - 1;
        _known = new ulong[capacity * BitsASlot / 64];
    }

    /// <summary>Says where the row of a new feature stands; nowhere is 0.</summary>
    public void Insert(uint feature, int row)
    {
        var slot = feature & _mask;
        while (_slots[slot].Row != 0)
        {
            slot = (slot + 1) & _mask;
        }

        _slots[slot] = new Slot(feature, row);
        var bit = BitOf(feature);
        _known[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    /// <summary>The row of one feature, or 0.</summary>
    public int Find(uint feature)
    {
        Span<int> row = stackalloc int[1];
        return Find([feature], row) == 0 ? 0 : row[0];
    }

    /// <summary>The rows of those of some features that have one, in their order.</summary>
    /// <param name="features">The features.</param>
    /// <param name="rows">Receives the rows; as long as the features.</param>
    /// <returns>How many rows there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<uint> features, Span<int> rows)
    {
        Span<uint> known = stackalloc uint[features.Length];
        return FindRows(known[..KeepKnown(features, known)], rows);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int KeepKnown(ReadOnlySpan<uint> features, Span<uint> known)
    {
        var count = 0;
        foreach (var feature in features)
        {
            var bit = BitOf(feature);
            known[count] = feature;
            count += (int)(_known[bit >> 6] >> (int)(bit & 63)) & 1;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FindRows(ReadOnlySpan<uint> features, Span<int> rows)
    {
        var count = 0;
        foreach (var feature in features)
        {
            var slot = feature & _mask;
            while (_slots[slot].Feature != feature && _slots[slot].Row != 0)
            {
                slot = (slot + 1) & _mask;
            }

            rows[count] = _slots[slot].Row;
            count += rows[count] != 0 ? 1 : 0;
        }

        return count;
    }

    // Other bits of the feature than those that choose its slot, so that neighbours in the table do not share them.
    private uint BitOf(uint feature) => (feature * 0x9E3779B1u >> 7) & _knownMask;

    /// <summary>A feature and where its row begins; 0 for an empty slot.</summary>
    private readonly record struct Slot(uint Feature, int Row);
}

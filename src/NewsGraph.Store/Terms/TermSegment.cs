using System.Runtime.InteropServices;
using NewsGraph.Store.Storage;

namespace NewsGraph.Store.Terms;

/// <summary>
/// Some terms with numbers in a row, immutable: their bytes one after the other, where each ends, and an open-addressing table from
/// hash to place. Layout: header (magic, first number, count, slots, length of the text), ends (8 bytes each), slots (4 bytes each), text.
/// </summary>
internal sealed class TermSegment
{
    public const ulong Magic = 0x0001_6D72_6554_474E;
    public const int HeaderLength = 5 * sizeof(long);

    private readonly long _endsAt;
    private readonly long _slotsAt;
    private readonly long _textAt;
    private readonly int _slotMask;

    public TermSegment(ByteRegion region)
    {
        Region = region;
        var header = region.Length < HeaderLength ? default : region.Slice<long>(0, 5);
        if (header.IsEmpty || (ulong)header[0] != Magic)
        {
            throw new StoreException("a dictionary of terms is in a format that this version does not read; build the store again");
        }

        First = (uint)header[1];
        Count = (int)header[2];
        _slotMask = (int)header[3] - 1;
        TextLength = header[4];
        _endsAt = HeaderLength;
        _slotsAt = _endsAt + (Count * (long)sizeof(long));
        _textAt = _slotsAt + (header[3] * sizeof(uint));
    }

    /// <summary>The segment's bytes.</summary>
    public ByteRegion Region { get; }

    /// <summary>Number of its first term.</summary>
    public uint First { get; }

    /// <summary>How many terms.</summary>
    public int Count { get; }

    /// <summary>Length of all terms' bytes.</summary>
    public long TextLength { get; }

    /// <summary>The bytes of the term with a number of this segment.</summary>
    public ReadOnlySpan<byte> BytesOf(uint id)
    {
        var place = (int)(id - First);
        var start = place == 0 ? 0 : End(place - 1);
        return Text(start, End(place));
    }

    /// <summary>The number of a term, or 0.</summary>
    public uint Find(ReadOnlySpan<byte> bytes, ulong hash)
    {
        for (var slot = (int)hash & _slotMask; ; slot = (slot + 1) & _slotMask)
        {
            var entry = MemoryMarshal.Read<uint>(Region.Slice(_slotsAt + (slot * (long)sizeof(uint)), sizeof(uint)));
            if (entry == 0)
            {
                return 0;
            }

            var id = First + entry - 1;
            if (BytesOf(id).SequenceEqual(bytes))
            {
                return id;
            }
        }
    }

    private ReadOnlySpan<byte> Text(long start, long end) => Region.Slice(_textAt + start, (int)(end - start));

    private long End(int place) => MemoryMarshal.Read<long>(Region.Slice(_endsAt + (place * (long)sizeof(long)), sizeof(long)));
}

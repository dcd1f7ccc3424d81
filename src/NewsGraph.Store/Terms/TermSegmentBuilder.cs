using System.Runtime.InteropServices;
using NewsGraph.Store.Storage;

namespace NewsGraph.Store.Terms;

/// <summary>Collects new terms, gives them numbers in order of arrival, and makes a segment of them.</summary>
internal sealed class TermSegmentBuilder(uint first) : IDisposable
{
    private const int FewestSlots = 16;
    private const int TagShift = 32;

    private readonly NativeBuffer _text = new();
    private readonly NativeBuffer _ends = new();

    /// <summary>For each slot the place of a term from 1 on, and above it the upper half of its hash, so that few others are compared.</summary>
    private ulong[] _slots = new ulong[FewestSlots];

    /// <summary>How many terms.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes of the segment.</summary>
    public long Length => TermSegment.HeaderLength + _ends.Length + (_slots.Length * (long)sizeof(uint)) + _text.Length;

    /// <summary>One segment in memory that holds all terms of several in a row.</summary>
    public static TermSegment Merge(IReadOnlyList<TermSegment> segments)
    {
        using var builder = Merged(segments);
        return builder.Build();
    }

    /// <summary>The terms of several segments in a row.</summary>
    public static TermSegmentBuilder Merged(IReadOnlyList<TermSegment> segments)
    {
        var builder = new TermSegmentBuilder(segments[0].First);
        foreach (var segment in segments)
        {
            for (var i = 0; i < segment.Count; i++)
            {
                var bytes = segment.BytesOf(segment.First + (uint)i);
                builder.Append(bytes, ByteHash.Of(bytes));
            }
        }

        return builder;
    }

    /// <summary>The number of a term that is here, or 0.</summary>
    public uint Find(ReadOnlySpan<byte> bytes, ulong hash)
    {
        var mask = _slots.Length - 1;
        var tag = hash >> TagShift;
        for (var slot = (int)hash & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var place = (int)(uint)_slots[slot] - 1;
            if (_slots[slot] >> TagShift == tag && BytesAt(place).SequenceEqual(bytes))
            {
                return first + (uint)place;
            }
        }

        return 0;
    }

    /// <summary>Adds a term that is not here yet.</summary>
    public uint Append(ReadOnlySpan<byte> bytes, ulong hash)
    {
        var id = first + (uint)Count;
        if (id >= InlineValues.FirstInline)
        {
            throw new StoreException("a store holds at most 1,073,741,823 different terms, and this batch would exceed that; split the data over several stores");
        }

        if (Count * 3L >= _slots.Length * 2L)
        {
            GrowSlots();
        }

        Count++;
        _text.Append(bytes);
        _ends.Append(MemoryMarshal.AsBytes([_text.Length]));
        Enter(_slots, Count, hash);
        return id;
    }

    /// <summary>The terms up to now as a segment in memory.</summary>
    public TermSegment Build()
    {
        var output = new MemoryWriter(checked((int)Length));
        Write(output);
        return new TermSegment(output.ToRegion());
    }

    /// <summary>Writes the terms up to now as a segment.</summary>
    public void Write(RegionWriter output)
    {
        output.Write(MemoryMarshal.AsBytes([(long)TermSegment.Magic, first, Count, _slots.Length, _text.Length]));
        _ends.WriteTo(output);
        WriteSlots(output);
        _text.WriteTo(output);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _text.Dispose();
        _ends.Dispose();
    }

    private void WriteSlots(RegionWriter output)
    {
        const int Piece = 4096;
        Span<uint> places = stackalloc uint[Piece];
        for (var at = 0; at < _slots.Length; at += Piece)
        {
            var length = Math.Min(Piece, _slots.Length - at);
            for (var i = 0; i < length; i++)
            {
                places[i] = (uint)_slots[at + i];
            }

            output.Write(MemoryMarshal.AsBytes(places[..length]));
        }
    }

    private void GrowSlots()
    {
        var slots = new ulong[_slots.Length * 2];
        for (var i = 1; i <= Count; i++)
        {
            Enter(slots, i, ByteHash.Of(BytesAt(i - 1)));
        }

        _slots = slots;
    }

    private static void Enter(ulong[] slots, int number, ulong hash)
    {
        var mask = slots.Length - 1;
        var slot = (int)hash & mask;
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        slots[slot] = (hash >> TagShift << TagShift) | (uint)number;
    }

    private ReadOnlySpan<byte> BytesAt(int place)
    {
        var start = place == 0 ? 0 : _ends.ReadInt64((place - 1) * (long)sizeof(long));
        return _text.Slice(start, (int)(_ends.ReadInt64(place * (long)sizeof(long)) - start));
    }
}

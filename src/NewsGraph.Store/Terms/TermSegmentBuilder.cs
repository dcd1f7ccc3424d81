using System.Runtime.InteropServices;
using NewsGraph.Store.Storage;

namespace NewsGraph.Store.Terms;

/// <summary>Collects new terms, gives them numbers in order of arrival, and makes a segment of them.</summary>
internal sealed class TermSegmentBuilder(uint first)
{
    private const int FewestSlots = 16;

    private byte[] _text = new byte[1024];
    private long[] _ends = new long[64];
    private uint[] _slots = new uint[FewestSlots];
    private long _length;

    /// <summary>How many terms.</summary>
    public int Count { get; private set; }

    /// <summary>One segment that holds all terms of several in a row.</summary>
    public static TermSegment Merge(IReadOnlyList<TermSegment> segments)
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

        return builder.Build();
    }

    /// <summary>The number of a term that is here, or 0.</summary>
    public uint Find(ReadOnlySpan<byte> bytes, ulong hash)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)hash & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var place = (int)_slots[slot] - 1;
            if (BytesAt(place).SequenceEqual(bytes))
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

        Keep(bytes);
        Enter(_slots, Count, hash);
        return id;
    }

    /// <summary>The terms up to now as a segment.</summary>
    public TermSegment Build()
    {
        var textAt = TermSegment.HeaderLength + ((long)Count * sizeof(long)) + ((long)_slots.Length * sizeof(uint));
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)(textAt + _length)));
        MemoryMarshal.AsBytes<long>([(long)TermSegment.Magic, first, Count, _slots.Length, _length]).CopyTo(bytes);
        MemoryMarshal.AsBytes(_ends.AsSpan(0, Count)).CopyTo(bytes.AsSpan(TermSegment.HeaderLength));
        MemoryMarshal.AsBytes<uint>(_slots).CopyTo(bytes.AsSpan(TermSegment.HeaderLength + (Count * sizeof(long))));
        _text.AsSpan(0, (int)_length).CopyTo(bytes.AsSpan((int)textAt));
        return new TermSegment(new ArrayRegion(bytes));
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _text.Length)
        {
            Array.Resize(ref _text, checked((int)Math.Max(_text.Length * 2L, _length + bytes.Length)));
        }

        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, Count * 2);
        }

        bytes.CopyTo(_text.AsSpan((int)_length));
        _length += bytes.Length;
        _ends[Count++] = _length;
    }

    private void GrowSlots()
    {
        var slots = new uint[_slots.Length * 2];
        for (var i = 1; i <= Count; i++)
        {
            Enter(slots, i, ByteHash.Of(BytesAt(i - 1)));
        }

        _slots = slots;
    }

    private static void Enter(uint[] slots, int number, ulong hash)
    {
        var mask = slots.Length - 1;
        var slot = (int)hash & mask;
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        slots[slot] = (uint)number;
    }

    private ReadOnlySpan<byte> BytesAt(int place)
    {
        var start = place == 0 ? 0 : _ends[place - 1];
        return _text.AsSpan((int)start, (int)(_ends[place] - start));
    }
}

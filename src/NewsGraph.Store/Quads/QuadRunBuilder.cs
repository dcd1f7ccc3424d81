using System.Buffers;
using System.Runtime.InteropServices;
using NewsGraph.Store.Storage;

namespace NewsGraph.Store.Quads;

/// <summary>Makes runs.</summary>
internal static class QuadRunBuilder
{
    /// <summary>A run from sorted sets in the order subject, predicate, object, graph.</summary>
    public static QuadRun Build(QuadKey[] added, QuadKey[] removed) => Build(
        order => Sorted(added, order),
        order => Sorted(removed, order));

    /// <summary>A run from what each permutation's sets hold, sorted.</summary>
    public static QuadRun Build(Func<Permutation, QuadKey[]> added, Func<Permutation, QuadKey[]> removed)
    {
        var count = Permutation.All.Count;
        var sections = new EncodedKeys[2 * count];

        // Each permutation is sorted and encoded on its own: two at a time fill the usual machine without a third copy in memory.
        Parallel.For(0, sections.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
            sections[i] = EncodedKeys.Of((i < count ? added : removed)(Permutation.All[i % count])));
        return new QuadRun(new ArrayRegion(Join(sections)));
    }

    private static QuadKey[] Sorted(QuadKey[] spog, Permutation order)
    {
        if (order == Permutation.Spog)
        {
            return spog;
        }

        var keys = GC.AllocateUninitializedArray<QuadKey>(spog.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = order.From(spog[i]);
        }

        KeySorter.Sort(keys);
        return keys;
    }

    private static byte[] Join(EncodedKeys[] sections)
    {
        var layouts = new SortedKeysLayout[sections.Length];
        long at = QuadRun.HeaderLength;
        for (var i = 0; i < sections.Length; i++)
        {
            layouts[i] = sections[i].PlaceAt(ref at);
        }

        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)at));
        MemoryMarshal.Write(bytes, QuadRun.Magic);
        MemoryMarshal.AsBytes<SortedKeysLayout>(layouts).CopyTo(bytes.AsSpan(sizeof(ulong)));
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i].CopyTo(bytes, layouts[i]);
        }

        return bytes;
    }

    private sealed record EncodedKeys(int Count, QuadKey[] Firsts, long[] Offsets, ReadOnlyMemory<byte> Data)
    {
        public static EncodedKeys Of(ReadOnlySpan<QuadKey> keys)
        {
            var blocks = (keys.Length + KeyBlocks.Size - 1) / KeyBlocks.Size;
            var (firsts, offsets) = (new QuadKey[blocks], new long[blocks]);
            var data = new ArrayBufferWriter<byte>(Math.Max(256, keys.Length * 5));
            for (var i = 0; i < blocks; i++)
            {
                var block = keys.Slice(i * KeyBlocks.Size, Math.Min(KeyBlocks.Size, keys.Length - (i * KeyBlocks.Size)));
                (firsts[i], offsets[i]) = (block[0], data.WrittenCount);
                KeyBlocks.Encode(block, data);
            }

            return new EncodedKeys(keys.Length, firsts, offsets, data.WrittenMemory);
        }

        public SortedKeysLayout PlaceAt(ref long at)
        {
            var firsts = at;
            var offsets = firsts + (Firsts.Length * 16L);
            var data = offsets + (Offsets.Length * 8L);
            at = (data + Data.Length + 7) & ~7L;
            return new SortedKeysLayout(Count, firsts, offsets, data, Data.Length);
        }

        public void CopyTo(Span<byte> bytes, SortedKeysLayout layout)
        {
            MemoryMarshal.AsBytes<QuadKey>(Firsts).CopyTo(bytes[(int)layout.FirstsAt..]);
            MemoryMarshal.AsBytes<long>(Offsets).CopyTo(bytes[(int)layout.OffsetsAt..]);
            Data.Span.CopyTo(bytes[(int)layout.DataAt..]);
            bytes[(int)(layout.DataAt + layout.DataLength)..Math.Min(bytes.Length, (int)((layout.DataAt + layout.DataLength + 7) & ~7L))].Clear();
        }
    }
}

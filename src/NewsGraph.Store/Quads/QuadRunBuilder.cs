using System.Runtime.InteropServices;
using NewsGraph.Store.Storage;

namespace NewsGraph.Store.Quads;

/// <summary>Makes runs.</summary>
internal static class QuadRunBuilder
{
    /// <summary>About how many bytes a quad takes in all permutations together.</summary>
    private const int BytesPerQuad = 40;

    /// <summary>Fewer quads are not worth a second thread.</summary>
    private const int FewQuads = 1 << 14;

    /// <summary>A run in memory from sorted sets in the order subject, predicate, object, graph.</summary>
    public static QuadRun Build(QuadKey[] added, QuadKey[] removed)
    {
        var output = new MemoryWriter((int)Math.Min(1 << 28, QuadRun.TailLength + 1024 + ((long)BytesPerQuad * (added.Length + removed.Length))));
        Write(output, added, removed);
        return new QuadRun(output.ToRegion());
    }

    /// <summary>Writes a run from sorted sets in the order subject, predicate, object, graph.</summary>
    public static void Write(RegionWriter output, QuadKey[] added, QuadKey[] removed)
    {
        var scratch = GC.AllocateUninitializedArray<QuadKey>(Math.Max(added.Length, removed.Length));
        if (added.Length + removed.Length <= FewQuads)
        {
            Write(output, order => KeyReader.Of(Sorted(added, order, scratch)), order => KeyReader.Of(Sorted(removed, order, scratch)));
            return;
        }

        // While one permutation is written, the next is sorted.
        var next = Task.Run(() => Sorted(added, Permutation.All[0], scratch));
        Write(
            output,
            order =>
            {
                var keys = next.GetAwaiter().GetResult();
                next = order.Index + 1 < Permutation.All.Count ? Task.Run(() => Sorted(added, Permutation.All[order.Index + 1], scratch)) : next;
                return KeyReader.Of(keys);
            },
            order => KeyReader.Of(Sorted(removed, order, scratch)));
    }

    /// <summary>Writes a run from what each permutation's sets hold, sorted; asked for in the order of the permutations.</summary>
    public static void Write(RegionWriter output, Func<Permutation, KeyReader> added, Func<Permutation, KeyReader> removed)
    {
        var count = Permutation.All.Count;
        var layouts = new SortedKeysLayout[2 * count];
        for (var i = 0; i < layouts.Length; i++)
        {
            layouts[i] = SortedKeysWriter.Write((i < count ? added : removed)(Permutation.All[i % count]), output);
        }

        output.Align();
        output.Write(MemoryMarshal.AsBytes<SortedKeysLayout>(layouts));
        output.Write(MemoryMarshal.AsBytes([QuadRun.Magic]));
    }

    private static QuadKey[] Sorted(QuadKey[] spog, Permutation order, QuadKey[] scratch)
    {
        if (order == Permutation.Spog)
        {
            return spog;
        }

        var keys = GC.AllocateUninitializedArray<QuadKey>(spog.Length);
        KeySorter.Permute(spog, order, keys, scratch);
        return keys;
    }
}

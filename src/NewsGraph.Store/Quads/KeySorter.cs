namespace NewsGraph.Store.Quads;

/// <summary>Sorts keys: by comparison when few, else by radix from the last byte on, leaving out bytes that are the same in all keys.</summary>
internal static class KeySorter
{
    private const int FewKeys = 4096;

    /// <summary>Sorts in place.</summary>
    public static void Sort(Span<QuadKey> keys) => Sort(keys, keys.Length <= FewKeys ? [] : GC.AllocateUninitializedArray<QuadKey>(keys.Length));

    /// <summary>Sorts in place, with room for as many keys to work in.</summary>
    public static void Sort(Span<QuadKey> keys, Span<QuadKey> scratch) => Sort(keys, scratch, 4);

    /// <summary>Puts sorted keys in the order subject, predicate, object, graph into another order.</summary>
    /// <param name="spog">The keys.</param>
    /// <param name="order">The order.</param>
    /// <param name="sorted">Where they are put; as long as they are.</param>
    /// <param name="scratch">Room for as many keys to work in.</param>
    public static void Permute(ReadOnlySpan<QuadKey> spog, Permutation order, Span<QuadKey> sorted, Span<QuadKey> scratch)
    {
        for (var i = 0; i < spog.Length; i++)
        {
            sorted[i] = order.From(spog[i]);
        }

        Sort(sorted, scratch, order.Moved);
    }

    /// <summary>Sorts by the first columns keys that are sorted by the others.</summary>
    private static void Sort(Span<QuadKey> keys, Span<QuadKey> scratch, int columns)
    {
        if (keys.Length <= FewKeys)
        {
            keys.Sort();
        }
        else if (RadixSort(keys, scratch[..keys.Length], columns))
        {
            scratch[..keys.Length].CopyTo(keys);
        }
    }

    /// <summary>Removes repeated neighbours; returns how many keys stay.</summary>
    public static int RemoveRepeated(Span<QuadKey> sorted)
    {
        if (sorted.IsEmpty)
        {
            return 0;
        }

        var kept = 1;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[kept - 1])
            {
                sorted[kept++] = sorted[i];
            }
        }

        return kept;
    }

    /// <summary>True when the sorted keys ended up in the scratch.</summary>
    private static bool RadixSort(Span<QuadKey> keys, Span<QuadKey> scratch, int columns)
    {
        var (high, low) = VaryingBits(keys);
        var swapped = false;
        for (var shift = 128 - (32 * columns); shift < 128; shift += 8)
        {
            var varying = shift < 64 ? low >> shift : high >> (shift - 64);
            if ((varying & 0xFF) == 0)
            {
                continue;
            }

            Distribute(swapped ? scratch : keys, swapped ? keys : scratch, shift);
            swapped = !swapped;
        }

        return swapped;
    }

    private static (ulong High, ulong Low) VaryingBits(ReadOnlySpan<QuadKey> keys)
    {
        var first = keys[0];
        var (high, low) = (0UL, 0UL);
        foreach (var key in keys)
        {
            high |= key.High ^ first.High;
            low |= key.Low ^ first.Low;
        }

        return (high, low);
    }

    private static void Distribute(ReadOnlySpan<QuadKey> from, Span<QuadKey> to, int shift)
    {
        Span<int> starts = stackalloc int[257];
        starts.Clear();
        foreach (var key in from)
        {
            starts[Byte(key, shift) + 1]++;
        }

        for (var i = 1; i < 257; i++)
        {
            starts[i] += starts[i - 1];
        }

        foreach (var key in from)
        {
            to[starts[Byte(key, shift)]++] = key;
        }
    }

    private static int Byte(QuadKey key, int shift) => (int)((shift < 64 ? key.Low >> shift : key.High >> (shift - 64)) & 0xFF);
}

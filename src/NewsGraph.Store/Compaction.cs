using System.Buffers;
using NewsGraph.Store.Quads;
using NewsGraph.Store.Terms;

namespace NewsGraph.Store;

/// <summary>Writes a state anew without what nothing refers to any more: terms of removed quads, and runs that cancel out.</summary>
internal static class Compaction
{
    /// <summary>The same quads in one run over one dictionary that holds their terms only, in the order of the old numbers.</summary>
    public static StoreState Of(StoreState state)
    {
        QuadKey[] keys = [.. RunMerge.Present(state.Runs, Permutation.Spog, default, QuadKey.Maximum)];
        if (keys.Length == 0)
        {
            return StoreState.Empty;
        }

        var (segment, numbers) = Dictionary(state.Terms, keys);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = new QuadKey(numbers(keys[i].First), numbers(keys[i].Second), numbers(keys[i].Third), numbers(keys[i].Fourth));
        }

        return new StoreState(new TermDictionary([segment]), [QuadRunBuilder.Build(keys, [])]);
    }

    /// <summary>A segment of the terms in use and the new number of each old one. Order is kept, so that sorted keys stay sorted.</summary>
    private static (TermSegment Segment, Func<uint, uint> Numbers) Dictionary(TermDictionary terms, QuadKey[] keys)
    {
        var inUse = InUse(terms, keys);
        using var builder = new TermSegmentBuilder(1);
        var numbers = new uint[inUse.Length];
        for (uint id = 1; id < inUse.Length; id++)
        {
            if (inUse[id])
            {
                numbers[id] = Append(builder, terms, id, numbers);
            }
        }

        return (builder.Build(), id => InlineValues.IsInline(id) ? id : numbers[id]);
    }

    private static uint Append(TermSegmentBuilder builder, TermDictionary terms, uint id, uint[] numbers)
    {
        ReadOnlySpan<byte> bytes = terms.BytesOf(id);
        var parts = terms.PartsOf(id);
        if (parts.Length > 0)
        {
            uint[] renumbered = [.. parts.Select(part => InlineValues.IsInline(part) ? part : numbers[part])];
            var triple = new ArrayBufferWriter<byte>();
            TermBytes.WriteTriple(renumbered[0], renumbered[1], renumbered[2], triple);
            bytes = triple.WrittenSpan;
        }

        return builder.Append(bytes, ByteHash.Of(bytes));
    }

    private static bool[] InUse(TermDictionary terms, QuadKey[] keys)
    {
        var inUse = new bool[terms.Next];
        foreach (var key in keys)
        {
            for (var column = 0; column < 4; column++)
            {
                if (!InlineValues.IsInline(key[column]))
                {
                    inUse[key[column]] = true;
                }
            }
        }

        // A triple term's parts have lower numbers than it has: going down reaches them all.
        for (var id = inUse.Length - 1; id > 0; id--)
        {
            if (inUse[id])
            {
                foreach (var part in terms.PartsOf((uint)id).Where(part => !InlineValues.IsInline(part)))
                {
                    inUse[part] = true;
                }
            }
        }

        return inUse;
    }
}

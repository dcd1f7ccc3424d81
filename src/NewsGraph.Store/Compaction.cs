using System.Buffers;
using NewsGraph.Store.Quads;
using NewsGraph.Store.Storage;
using NewsGraph.Store.Terms;

namespace NewsGraph.Store;

/// <summary>
/// Writes a state anew without what nothing refers to any more: terms of removed quads, and runs that cancel out. Quads are gone through
/// block by block; what stands in memory meanwhile is the new dictionary, and five bytes for each old term.
/// </summary>
internal static class Compaction
{
    /// <summary>The same quads in one run over one dictionary that holds their terms only, in the order of the old numbers.</summary>
    /// <param name="state">What is written anew.</param>
    /// <param name="keepTerms">Keeps a segment.</param>
    /// <param name="keepQuads">Keeps a run.</param>
    public static StoreState Of(StoreState state, Func<Action<RegionWriter>, TermSegment> keepTerms, Func<Action<RegionWriter>, QuadRun> keepQuads)
    {
        var inUse = InUse(state);
        if (!inUse.Contains(true))
        {
            return StoreState.Empty;
        }

        var numbers = new uint[inUse.Length];
        using var builder = Dictionary(state.Terms, inUse, numbers);
        var none = KeyReader.Of([]);
        var run = keepQuads(output => QuadRunBuilder.Write(
            output, order => new RenumberedKeys(RunCursor.Over(state.Runs, order), id => InlineValues.IsInline(id) ? id : numbers[id]), _ => none));
        return new StoreState(new TermDictionary([keepTerms(builder.Write)]), [run]);
    }

    /// <summary>The terms in use; the new number of each old one is entered. Order is kept, so that sorted keys stay sorted.</summary>
    private static TermSegmentBuilder Dictionary(TermDictionary terms, bool[] inUse, uint[] numbers)
    {
        var builder = new TermSegmentBuilder(1);
        for (uint id = 1; id < inUse.Length; id++)
        {
            if (inUse[id])
            {
                numbers[id] = Append(builder, terms, id, numbers);
            }
        }

        return builder;
    }

    private static uint Append(TermSegmentBuilder builder, TermDictionary terms, uint id, uint[] numbers)
    {
        var bytes = terms.BytesOf(id);
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

    private static bool[] InUse(StoreState state)
    {
        var inUse = new bool[state.Terms.Next];
        var (quads, keys) = (RunCursor.Over(state.Runs, Permutation.Spog), new QuadKey[PackedBlock.Size]);
        for (var count = quads.Read(keys); count > 0; count = quads.Read(keys))
        {
            foreach (var key in keys.AsSpan(0, count))
            {
                for (var column = 0; column < 4; column++)
                {
                    if (!InlineValues.IsInline(key[column]))
                    {
                        inUse[key[column]] = true;
                    }
                }
            }
        }

        // 0 is the default graph. A triple term's parts have lower numbers than it has: going down reaches them all.
        inUse[0] = false;
        for (var id = inUse.Length - 1; id > 0; id--)
        {
            if (inUse[id])
            {
                foreach (var part in state.Terms.PartsOf((uint)id).Where(part => !InlineValues.IsInline(part)))
                {
                    inUse[part] = true;
                }
            }
        }

        return inUse;
    }
}

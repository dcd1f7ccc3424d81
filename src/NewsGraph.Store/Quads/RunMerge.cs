using NewsGraph.Store.Storage;

namespace NewsGraph.Store.Quads;

/// <summary>Several runs as one.</summary>
internal static class RunMerge
{
    /// <summary>The keys from one key to another that the runs together hold.</summary>
    public static IEnumerable<QuadKey> Present(IReadOnlyList<QuadRun> runs, Permutation order, QuadKey from, QuadKey to)
    {
        var cursor = new RunCursor(runs, order);
        cursor.Seek(from, to);
        var keys = new QuadKey[PackedBlock.Size];
        for (var count = cursor.Read(keys); count > 0; count = cursor.Read(keys))
        {
            for (var i = 0; i < count; i++)
            {
                yield return keys[i];
            }
        }
    }

    /// <summary>One run in memory that does what several in a row do; whatever they add and remove again is gone.</summary>
    public static QuadRun Merge(IReadOnlyList<QuadRun> runs)
    {
        var output = new MemoryWriter((int)Math.Min(1 << 28, 1024 + runs.Sum(r => r.Region.Length)));
        Write(output, runs);
        return new QuadRun(output.ToRegion());
    }

    /// <summary>Writes one run that does what several in a row do.</summary>
    public static void Write(RegionWriter output, IReadOnlyList<QuadRun> runs) => QuadRunBuilder.Write(
        output, order => RunCursor.Over(runs, order), order => RunCursor.Over(runs, order, -1));
}

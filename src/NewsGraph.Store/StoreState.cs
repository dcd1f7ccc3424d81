using NewsGraph.Store.Quads;
using NewsGraph.Store.Storage;
using NewsGraph.Store.Terms;

namespace NewsGraph.Store;

/// <summary>All that a snapshot shows; immutable.</summary>
/// <param name="Terms">The dictionary.</param>
/// <param name="Runs">The runs, oldest first.</param>
internal sealed record StoreState(TermDictionary Terms, IReadOnlyList<QuadRun> Runs)
{
    /// <summary>A piece takes in those before it up to this many times its size: each quad is rewritten a logarithmic number of times.</summary>
    private const int MergeFactor = 2;

    public static StoreState Empty { get; } = new(new TermDictionary([]), []);

    /// <summary>True when a piece is not in a file of its own.</summary>
    public bool HasUnstored => Terms.Segments.Any(s => s.Region is ArrayRegion) || Runs.Any(r => r.Region is ArrayRegion);

    /// <summary>The state after one more commit, its pieces merged in memory with those before them that are not much bigger.</summary>
    public StoreState With(TermSegment? terms, QuadRun run) => With(terms, run, TermSegmentBuilder.Merge, RunMerge.Merge);

    /// <summary>The same, merged by other means.</summary>
    public StoreState With(TermSegment? terms, QuadRun run, Func<IReadOnlyList<TermSegment>, TermSegment> mergeTerms, Func<IReadOnlyList<QuadRun>, QuadRun> mergeRuns)
    {
        var segments = terms is null ? Terms.Segments : Tiers.Append(Terms.Segments, terms, s => s.Region.Length, MergeFactor, mergeTerms);
        var runs = Tiers.Append(Runs, run, r => r.Size, MergeFactor, mergeRuns);
        return new StoreState(new TermDictionary(segments), [.. runs.Where(r => r.Size > 0)]);
    }

    /// <summary>Bytes of the pieces that a commit of so many bytes of terms and so many quads would merge with its own.</summary>
    public long MergedBytes(long termBytes, long quads) =>
        Tiers.Merged(Terms.Segments, termBytes, s => s.Region.Length, MergeFactor).Sum(s => s.Region.Length)
        + Tiers.Merged(Runs, quads, r => r.Size, MergeFactor).Sum(r => r.Region.Length);
}

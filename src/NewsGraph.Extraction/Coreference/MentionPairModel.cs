using NewsGraph.Learning;

namespace NewsGraph.Extraction.Coreference;

/// <summary>The trained judge of mention pairs (the mention-pair model of Soon, Ng and Lim 2001, with boosted trees).</summary>
internal static class MentionPairModel
{
    private const string Resource = "models/coreference.bin";
    private static readonly Lazy<BoostedTrees> LazyEmbedded = new(Load);

    /// <summary>The embedded model, read once.</summary>
    /// <exception cref="FileNotFoundException">The program was built without it.</exception>
    public static BoostedTrees Embedded => LazyEmbedded.Value;

    private static BoostedTrees Load()
    {
        using var stream = typeof(MentionPairModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new FileNotFoundException($"{Resource} is not embedded; run «newsgraph train coreference» and build again.");
        return BoostedTrees.Load(stream);
    }
}

using NewsGraph.Extraction.Coreference;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Names;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Coreference;

/// <summary>Trains the judge of mention pairs on annotated mentions; the same articles in the same order give the same bytes.</summary>
/// <param name="world">Actors and places known beforehand.</param>
/// <param name="resources">What mentions are looked up in.</param>
public sealed class CoreferenceTraining(KnownWorld world, NameResources resources)
{
    /// <summary>How the trees are grown; chosen by cross-validation over articles.</summary>
    public static BoostingOptions Growth { get; } = new() { Trees = 250, Depth = 6, Rate = 0.1 };

    /// <summary>How much an article of the press counts against one that was written to learn from.</summary>
    private const float RealWeight = 2;

    private readonly MentionReader _reader = new(world, resources);

    /// <summary>Trains the model.</summary>
    /// <param name="real">Annotated articles of the press.</param>
    /// <param name="written">Annotated articles that were written to learn from.</param>
    public BoostedTrees Train(IReadOnlyList<ArticleExtraction> real, IReadOnlyList<ArticleExtraction> written)
    {
        var pairs = real.Concat(written).AsParallel().AsOrdered().Select(PairsOf).ToArray();
        var weights = pairs.SelectMany((p, i) => p.Select(_ => i < real.Count ? RealWeight : 1f)).ToArray();
        return BoostedTreesTrainer.Train([.. pairs.SelectMany(p => p).Select(p => p.Features)], [.. pairs.SelectMany(p => p).Select(p => p.IsOne ? 1 : 0)], Growth, weights);
    }

    /// <summary>The proposed pairs of an article, and whether the annotation has both as one entity.</summary>
    internal IReadOnlyList<(float[] Features, bool IsOne)> PairsOf(ArticleExtraction gold)
    {
        var types = gold.Entities.Entities.ToDictionary(e => e.Id, e => e.Type, StringComparer.Ordinal);
        var annotated = gold.Entities.Mentions.OrderBy(m => m.First).ThenByDescending(m => m.Count).DistinctBy(m => (m.First, m.Count)).ToArray();
        var evidence = new NameEvidence(gold.Document, resources.Gazetteer, resources.Cues);
        var mentions = new ArticleMentions(_reader.Read(evidence, annotated.Select(m => new NameSpan(m.First, m.Count, types[m.EntityId], 1))), resources.Cues, resources.Gazetteer);
        return [.. mentions.Pairs().Select(p => (p.Features, annotated[p.A].EntityId == annotated[p.B].EntityId))];
    }
}

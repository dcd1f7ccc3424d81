using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Networks;
using NewsGraph.Learning;
using NewsGraph.Learning.Recurrent;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>Trains the network that reads the surroundings of events.</summary>
internal static class SceneTraining
{
    private const int Folds = 3;

    /// <summary>How the network is built and trained; chosen by what it says of articles that it has not seen.</summary>
    public static RecurrentOptions Options { get; } = new()
    {
        Embedding = 64, State = 64, Hidden = 64, Exclusive = false, Anchored = true, Epochs = 9, Rate = 0.003f, Dropout = 0.35f, Batch = 8, MinimumCount = 5,
    };

    /// <summary>Trains one network on all articles for use, and one without each fold for what is learned from its opinions.</summary>
    /// <param name="articles">Annotated articles.</param>
    /// <param name="times">The time expressions of each.</param>
    /// <param name="annotators">Who annotated each.</param>
    public static TrainedScenes Train(IReadOnlyList<ArticleExtraction> articles, IReadOnlyList<IReadOnlyList<TimeExpression>> times, IReadOnlyList<AnnotatorGroup> annotators)
    {
        var examples = articles.AsParallel().AsOrdered().Select((a, i) => Examples(a, times[i], annotators[i])).ToArray();
        var networks = Enumerable.Range(0, Folds + 1).AsParallel().AsOrdered()
            .Select(fold => Train(examples.Where((_, i) => fold == Folds || i % Folds != fold))).ToArray();
        return new TrainedScenes(networks[^1], networks[..^1], annotators);
    }

    /// <summary>Trains one network.</summary>
    public static SceneNetwork Train(IEnumerable<IReadOnlyList<RecurrentExample>> articles) =>
        new(RecurrentTrainer.Train(SceneLabels.Names, [.. articles.SelectMany(a => a)], Options));

    /// <summary>One example for every event of an article.</summary>
    public static IReadOnlyList<RecurrentExample> Examples(ArticleExtraction gold, IReadOnlyList<TimeExpression> times, AnnotatorGroup annotators)
    {
        var scene = ArgumentTraining.SceneOf(gold);
        var tokens = new SceneFeatures(scene, SceneNetwork.Places(scene, times), annotators);
        return [.. ArgumentTraining.EventsOf(gold).Select((e, v) => Example(scene, v, e, times, tokens))];
    }

    private static RecurrentExample Example(EventScene scene, int trigger, ExtractedEvent gold, IReadOnlyList<TimeExpression> times, SceneFeatures tokens)
    {
        var window = SceneWindow.Of(scene, trigger, times);
        var items = window.Items(scene, trigger, times);
        var features = new FeatureSequence();
        tokens.Add(trigger, window.First, window.End, features);
        return new RecurrentExample(
            features,
            items,
            items[^1],
            [.. window.Mentions.Select(m => RolesOf(gold, scene.View.Mentions[m].EntityId)), .. window.Times.Select(t => times[t].EventValue == gold.Time?.Value ? SceneLabels.OfTimes : 0), ClaimsOf(gold)],
            [.. window.Mentions.Select(_ => SceneLabels.OfNames), .. window.Times.Select(_ => SceneLabels.OfTimes), SceneLabels.OfEvents]);
    }

    private static int RolesOf(ExtractedEvent gold, string entity) =>
        gold.Arguments.Where(a => a.EntityId == entity).Aggregate(0, (roles, a) => roles | (1 << (int)a.Role));

    private static int ClaimsOf(ExtractedEvent gold) =>
        (gold.Polarity == Polarity.Negative ? 1 << SceneLabels.Negative : 0)
        | (gold.Modality == Modality.Asserted ? 0 : 1 << (SceneLabels.FirstModality + (int)gold.Modality - 1));
}

/// <summary>A network for use, and its like that have not seen a part of the articles.</summary>
/// <param name="Whole">Has seen all articles.</param>
/// <param name="Unseen">Each has not seen one fold: the articles whose number leaves its own as remainder.</param>
/// <param name="Annotators">Who annotated each article.</param>
internal sealed record TrainedScenes(SceneNetwork Whole, IReadOnlyList<SceneNetwork> Unseen, IReadOnlyList<AnnotatorGroup> Annotators)
{
    /// <summary>What a network thinks of an article that it has not seen.</summary>
    /// <param name="scene">Its events.</param>
    /// <param name="article">Its number.</param>
    /// <param name="times">Its time expressions.</param>
    public SceneOpinions OpinionsOf(EventScene scene, int article, IReadOnlyList<TimeExpression> times) => Unseen[article % Unseen.Count].Read(scene, times, Annotators[article]);
}

using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.EventTimes;
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
    /// <param name="unannotated">Events that were found elsewhere (<see cref="Unannotated"/>).</param>
    public static TrainedScenes Train(IReadOnlyList<ArticleExtraction> articles, IReadOnlyList<IReadOnlyList<TimeExpression>> times, IReadOnlyList<RecurrentExample> unannotated)
    {
        var examples = articles.AsParallel().AsOrdered().Select((a, i) => Examples(a, times[i])).ToArray();
        var networks = Enumerable.Range(0, Folds + 1).AsParallel().AsOrdered()
            .Select(fold => Train(examples.Where((_, i) => fold == Folds || i % Folds != fold), unannotated)).ToArray();
        return new TrainedScenes(networks[^1], networks[..^1]);
    }

    /// <summary>
    /// Trains one network; it teaches another one what it thinks of events that were found elsewhere, before that learns from the annotated ones. (A third of the real articles held out,
    /// 57,661 events found in ANT: log loss .121 to .118, agents .780 to .787, targets .733 to .736, places .738 to .752, sources .860 to .862, times .789 to .799.)
    /// </summary>
    /// <param name="articles">Examples of annotated articles.</param>
    /// <param name="unannotated">Events that were found elsewhere; without any, the first network stays.</param>
    public static SceneNetwork Train(IEnumerable<IReadOnlyList<RecurrentExample>> articles, IReadOnlyList<RecurrentExample> unannotated)
    {
        RecurrentExample[] examples = [.. articles.SelectMany(a => a)];
        var network = RecurrentTrainer.Train(SceneLabels.Names, examples, Options);
        return new SceneNetwork(unannotated.Count == 0 ? network
            : RecurrentTrainer.Train(SceneLabels.Names, [.. unannotated.Select(e => e with { Thoughts = ThoughtsOf(network, e) })], examples, Options));
    }

    private static float[] ThoughtsOf(RecurrentNetwork network, RecurrentExample example)
    {
        var thoughts = new float[example.Items.Length * SceneLabels.Names.Count];
        network.Predict(example.Features, example.Items, example.Anchor, thoughts);
        return thoughts;
    }

    /// <summary>The events that are found in articles without annotated ones, their answers unknown.</summary>
    /// <param name="articles">Articles with their entities.</param>
    /// <param name="triggers">Finds the events.</param>
    /// <param name="tagger">Finds the time expressions.</param>
    public static IReadOnlyList<RecurrentExample> Unannotated(IReadOnlyList<ArticleExtraction> articles, TriggerModels triggers, ITimeTagger tagger) =>
        [.. articles.AsParallel().AsOrdered().SelectMany(article => Unanswered(article, triggers, NamedTimes.LeaveOut(tagger.Tag(article.Document), article.Entities.Mentions)))];

    private static RecurrentExample[] Unanswered(ArticleExtraction article, TriggerModels triggers, IReadOnlyList<TimeExpression> times)
    {
        var view = new DocumentView(article.Document, article.Entities, EventLexicon.Default, CueLexicon.Default);
        var scene = new EventScene(view, [.. triggers.Find(view)]);
        var tokens = new SceneFeatures(scene, SceneNetwork.Places(scene, times));
        return [.. Enumerable.Range(0, scene.Triggers.Length).Select(v => Unanswered(scene, v, SceneWindow.Of(scene, v, times), times, tokens))];
    }

    /// <summary>One example for every event of an article.</summary>
    public static IReadOnlyList<RecurrentExample> Examples(ArticleExtraction gold, IReadOnlyList<TimeExpression> times)
    {
        var scene = ArgumentTraining.SceneOf(gold);
        var tokens = new SceneFeatures(scene, SceneNetwork.Places(scene, times));
        return [.. ArgumentTraining.EventsOf(gold).Select((e, v) => Example(scene, v, e, times, tokens))];
    }

    private static RecurrentExample Example(EventScene scene, int trigger, ExtractedEvent gold, IReadOnlyList<TimeExpression> times, SceneFeatures tokens)
    {
        var window = SceneWindow.Of(scene, trigger, times);
        int[] answers =
        [
            .. window.Mentions.Select(m => RolesOf(gold, scene.View.Mentions[m].EntityId)),
            .. window.Times.Select(t => times[t].EventValue == gold.Time?.Value ? SceneLabels.OfTimes : 0),
            ClaimsOf(gold),
        ];
        return Unanswered(scene, trigger, window, times, tokens) with { Answers = answers };
    }

    private static RecurrentExample Unanswered(EventScene scene, int trigger, SceneWindow window, IReadOnlyList<TimeExpression> times, SceneFeatures tokens)
    {
        var items = window.Items(scene, trigger, times);
        var features = new FeatureSequence();
        tokens.Add(trigger, window.First, window.End, features);
        return new RecurrentExample(features, items, items[^1], [], [.. window.Mentions.Select(_ => SceneLabels.OfNames), .. window.Times.Select(_ => SceneLabels.OfTimes), SceneLabels.OfEvents]);
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
internal sealed record TrainedScenes(SceneNetwork Whole, IReadOnlyList<SceneNetwork> Unseen)
{
    /// <summary>What a network thinks of an article that it has not seen.</summary>
    /// <param name="scene">Its events.</param>
    /// <param name="article">Its number.</param>
    /// <param name="times">Its time expressions.</param>
    public SceneOpinions OpinionsOf(EventScene scene, int article, IReadOnlyList<TimeExpression> times) => Unseen[article % Unseen.Count].Read(scene, times);
}

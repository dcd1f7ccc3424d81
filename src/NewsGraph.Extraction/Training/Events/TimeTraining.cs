using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.EventTimes;
using NewsGraph.Extraction.Networks;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>Trains the attachment of times to events: a candidate is right when its value is the event's gold time.</summary>
internal static class TimeTraining
{
    private const int Folds = 4;

    /// <summary>How the linear classifier is trained; chosen by cross-validation over articles.</summary>
    public static TrainingOptions Options { get; } = new() { Epochs = 10, Rate = 0.1, L1 = 0.1, L2 = 1, MinimumCount = 2 };

    /// <summary>How the trees are grown: much as those that judge types of events, and not tuned further.</summary>
    public static BoostingOptions Growth { get; } = new() { Trees = 100, Depth = 4, Rate = 0.08, L2 = 5, MinimumWeight = 5 };

    /// <summary>Trains both passes; the trees on what the linear classifier and the network say of articles that they have not seen.</summary>
    /// <param name="gold">Annotated articles.</param>
    /// <param name="times">The time expressions found in each.</param>
    /// <param name="opinions">What a network that has not seen an article thinks of its events.</param>
    public static TimeAttachment Train(IReadOnlyList<ArticleExtraction> gold, IReadOnlyList<IReadOnlyList<TimeExpression>> times, Func<EventScene, int, SceneOpinions> opinions)
    {
        var cases = Enumerable.Range(0, gold.Count).Where(i => gold[i].Events.Count > 0).Select(i => new TimeCase(gold[i], SceneOf(gold[i], i, opinions), times[i])).ToArray();
        var examples = Array.ConvertAll(cases, Example);
        var rows = new List<float[]>();
        var labels = new List<int>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var unseen = TrainLinear(examples.Where((_, i) => i % Folds != fold));
            for (var i = fold; i < cases.Length; i += Folds)
            {
                AddRows(cases[i], unseen, rows, labels);
            }
        }

        return new TimeAttachment(TrainLinear(examples), BoostedTreesTrainer.Train(rows, labels, Growth));
    }

    private static EventScene SceneOf(ArticleExtraction gold, int article, Func<EventScene, int, SceneOpinions> opinions)
    {
        var scene = ArgumentTraining.SceneOf(gold);
        scene.Opinions = opinions(scene, article);
        return scene;
    }

    private static ClassifierModel TrainLinear(IEnumerable<LabelledSequence> examples) =>
        ClassifierTrainer.Train(TimeAttachment.Labels, [.. examples.Where(e => e.Features.Count > 0)], Options);

    private static void AddRows(TimeCase article, ClassifierModel linear, List<float[]> rows, List<int> labels)
    {
        var scores = TimeAttachment.Score(linear, article.Scene, article.Times);
        var evidence = new TimeEvidence(article.Scene, scores, article.Times);
        var events = ArgumentTraining.EventsOf(article.Gold).ToArray();
        for (var v = 0; v < scores.Count; v++)
        {
            for (var c = 0; c < scores[v].Candidates.Count; c++)
            {
                rows.Add(evidence.Row(v, c));
                labels.Add(events[v].Time?.Value == scores[v].Candidates[c].Time.EventValue ? 1 : 0);
            }
        }
    }

    private static LabelledSequence Example(TimeCase article)
    {
        var source = new TimeFeatures(article.Scene, article.Times);
        var features = new FeatureSequence();
        var labels = new List<int>();
        var events = ArgumentTraining.EventsOf(article.Gold).ToArray();
        var values = Array.ConvertAll(events, e => e.Time?.Value);
        foreach (var (e, v) in events.Select((e, v) => (e, v)))
        {
            foreach (var candidate in source.CandidatesOf(v))
            {
                features.NextItem();
                source.Add(v, candidate, values, features);
                labels.Add(e.Time?.Value == candidate.Time.EventValue ? 1 : 0);
            }
        }

        return new LabelledSequence(features, [.. labels]);
    }

    /// <summary>An annotated article, its gold events as a scene and the times found in it.</summary>
    private sealed record TimeCase(ArticleExtraction Gold, EventScene Scene, IReadOnlyList<TimeExpression> Times);
}

using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>Trains the two passes of the argument ranker on annotated articles.</summary>
internal static class ArgumentTraining
{
    private const int Folds = 4;

    /// <summary>How the classifiers are trained; chosen by cross-validation over articles.</summary>
    public static TrainingOptions Options { get; } = new() { Epochs = 6, Rate = 0.1, L1 = 0.3, L2 = 1, MinimumCount = 3 };

    /// <summary>Trains both passes. The second learns from what the first says of articles it has not seen.</summary>
    public static ArgumentRanker Train(IEnumerable<ArticleExtraction> gold, TrainingOptions? options = null)
    {
        var cases = gold.Select(Prepare).ToArray();
        var chosen = options ?? Options;
        var first = TrainRoles(cases, c => c.Alone, chosen);
        for (var fold = 0; fold < Folds; fold++)
        {
            var models = TrainRoles(cases.Where((_, i) => i % Folds != fold), c => c.Alone, chosen);
            for (var i = fold; i < cases.Length; i += Folds)
            {
                var alone = ArgumentRanker.ScoreAll(models, cases[i].Candidates, cases[i].Alone);
                cases[i].Contextual = ArgumentRanker.ContextualFeatures(cases[i].Scene, cases[i].Candidates, alone);
            }
        }

        return new ArgumentRanker(first, TrainRoles(cases, c => c.Contextual!, chosen));
    }

    /// <summary>The gold triggers of an article as a scene.</summary>
    public static EventScene SceneOf(ArticleExtraction gold)
    {
        var view = new DocumentView(gold.Document, gold.Entities, EventLexicon.Default, CueLexicon.Default);
        return new EventScene(view, [.. EventsOf(gold).Select(e => new Trigger(e.TriggerToken, e.Type, 1, 1))]);
    }

    /// <summary>The gold events in text order, one for each trigger token.</summary>
    public static IEnumerable<ExtractedEvent> EventsOf(ArticleExtraction gold) =>
        gold.Events.GroupBy(e => e.TriggerToken).Select(g => g.First()).OrderBy(e => e.TriggerToken);

    private static Case Prepare(ArticleExtraction gold)
    {
        var scene = SceneOf(gold);
        var candidates = ArgumentRanker.Candidates(scene);
        var labels = Enum.GetValues<EventRole>().Select(role => LabelsOf(EventsOf(gold), candidates, role)).ToArray();
        return new Case(scene, candidates, ArgumentRanker.AloneFeatures(scene, candidates), labels);
    }

    private static int[] LabelsOf(IEnumerable<ExtractedEvent> events, IReadOnlyList<IReadOnlyList<string>> candidates, EventRole role) =>
        [.. events.Zip(candidates).SelectMany(p => p.Second.Select(entity => p.First.In(role).Contains(entity) ? 1 : 0))];

    private static RoleModels TrainRoles(IEnumerable<Case> cases, Func<Case, FeatureSequence> features, TrainingOptions options)
    {
        var list = cases.ToArray();
        return new RoleModels([.. Enum.GetValues<EventRole>().Select(role => ClassifierTrainer.Train(
            RoleModels.Labels, [.. list.Select(c => new LabelledSequence(features(c), c.Labels[(int)role]))], options))]);
    }

    private sealed record Case(EventScene Scene, IReadOnlyList<IReadOnlyList<string>> Candidates, FeatureSequence Alone, int[][] Labels)
    {
        public FeatureSequence? Contextual { get; set; }
    }
}

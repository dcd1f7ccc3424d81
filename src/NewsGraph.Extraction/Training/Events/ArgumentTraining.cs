using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Arguments.Evidence;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Networks;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>Trains all passes of the argument ranker on annotated articles.</summary>
internal static class ArgumentTraining
{
    private const int Folds = 4;

    /// <summary>How the linear classifiers are trained; chosen by cross-validation over articles.</summary>
    public static TrainingOptions Options { get; } = new() { Epochs = 6, Rate = 0.1, L1 = 0.3, L2 = 1, MinimumCount = 3 };

    /// <summary>How the trees are grown; chosen the same way. (A third of 1,452 real articles held out: arguments .508 and triples .369 with 100 trees of depth 5, .513 and .373 with these.)</summary>
    public static BoostingOptions Growth { get; } = new() { Trees = 250, Depth = 6, Rate = 0.06, L2 = 10, MinimumWeight = 8 };

    /// <summary>How much an article of the press counts for the trees against one that was written to learn from; chosen the same way.</summary>
    private const float RealWeight = 2;

    /// <summary>
    /// Trains all passes: the linear models on annotated entities; the trees on what the pass before says of articles that it has not seen, over the entities
    /// that the system found in them. (Three folds over eval/train: arguments .399 with trees on annotated entities, .406 on found ones. A third of 1,012 real articles held out:
    /// arguments .454 and triples .305 with two passes, .456 and .314 with three.)
    /// </summary>
    /// <param name="real">Articles of the press.</param>
    /// <param name="written">Articles written to learn from.</param>
    /// <param name="opinions">What a network that has not seen an article thinks of its events; articles are numbered as they come, those of the press first.</param>
    public static ArgumentRanker Train(IReadOnlyList<EventExample> real, IReadOnlyList<EventExample> written, Func<EventScene, int, SceneOpinions> opinions)
    {
        EventExample[] all = [.. real, .. written];
        var cases = all.Select(e => ArgumentCase.Of(e.Annotated)).ToArray();
        var first = TrainRoles(cases);
        var found = all.Select((e, i) => ReferenceEquals(e.Found, e.Annotated) ? cases[i] : ArgumentCase.Of(e.Found)).ToArray();
        Parallel.For(0, found.Length, i => found[i].Scene.Opinions = opinions(found[i].Scene, i));
        float[] weights = [.. all.Select((_, i) => i < real.Count ? RealWeight : 1)];
        var rows = Jackknife(found, fold => TrainRoles(Without(fold, cases)), (unseen, i) => RowsOf(found[i], unseen));
        var again = Jackknife(found, fold => Grow(Without(fold, found), Without(fold, rows), Without(fold, weights)), (unseen, i) => RowsOf(found[i], unseen, rows[i]));
        return new ArgumentRanker(first, Grow(found, rows, weights), Grow(found, again, weights));
    }

    private static T[] Without<T>(int fold, IReadOnlyList<T> all) => [.. all.Where((_, i) => i % Folds != fold)];

    /// <summary>The rows of every article by what models say of it that have not seen its fold.</summary>
    private static IReadOnlyList<IReadOnlyList<float[]?>>[] Jackknife<T>(ArgumentCase[] cases, Func<int, T> trainWithout, Func<T, int, IReadOnlyList<IReadOnlyList<float[]?>>> rowsOf)
    {
        var rows = new IReadOnlyList<IReadOnlyList<float[]?>>[cases.Length];
        for (var fold = 0; fold < Folds; fold++)
        {
            var unseen = trainWithout(fold);
            for (var i = fold; i < cases.Length; i += Folds)
            {
                rows[i] = rowsOf(unseen, i);
            }
        }

        return rows;
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

    /// <summary>Trains the linear model of every role, side by side; each by itself is deterministic.</summary>
    public static RoleModels TrainRoles(IReadOnlyList<ArgumentCase> cases) =>
        new([.. Enum.GetValues<EventRole>().AsParallel().AsOrdered().Select(role => ClassifierTrainer.Train(
            RoleModels.Labels, [.. cases.Select(c => new LabelledSequence(c.Alone, [.. c.Labels[(int)role].SelectMany(l => l)]))], Options))]);

    /// <summary>The rows of an article by event and candidate, from what linear models think of it.</summary>
    public static IReadOnlyList<IReadOnlyList<float[]?>> RowsOf(ArgumentCase article, RoleModels models) =>
        RowsOf(article, ArgumentRanker.ScoreAlone(article.Scene, models, article.Candidates, article.Alone));

    /// <summary>The rows of an article from what trees think of it, which saw the rows of the pass before.</summary>
    private static IReadOnlyList<IReadOnlyList<float[]?>> RowsOf(ArgumentCase article, RoleTrees trees, IReadOnlyList<IReadOnlyList<float[]?>> before) =>
        RowsOf(article, trees.Score(article.Candidates, before, article.Scene.View.Entities.Entities.Count));

    private static IReadOnlyList<IReadOnlyList<float[]?>> RowsOf(ArgumentCase article, RoleScores[] scores)
    {
        var rows = new EvidenceRows(article.Scene, scores);
        return [.. Enumerable.Range(0, article.Candidates.Count).Select(rows.Of)];
    }

    /// <summary>Grows the trees of every role, on as many threads as there are roles; each role by itself is deterministic.</summary>
    public static RoleTrees Grow(IReadOnlyList<ArgumentCase> cases, IReadOnlyList<IReadOnlyList<IReadOnlyList<float[]?>>> rows, float[] weights) =>
        new([.. Enum.GetValues<EventRole>().AsParallel().AsOrdered().Select(role => Grow(cases, rows, weights, role))]);

    private static BoostedTrees Grow(IReadOnlyList<ArgumentCase> cases, IReadOnlyList<IReadOnlyList<IReadOnlyList<float[]?>>> rows, float[] weights, EventRole role)
    {
        var items = new List<float[]>();
        var labels = new List<int>();
        var counts = new List<float>();
        for (var a = 0; a < cases.Count; a++)
        {
            for (var v = 0; v < rows[a].Count; v++)
            {
                for (var c = 0; c < rows[a][v].Count; c++)
                {
                    if (rows[a][v][c] is { } row)
                    {
                        items.Add(row);
                        labels.Add(cases[a].Labels[(int)role][v][c]);
                        counts.Add(weights[a]);
                    }
                }
            }
        }

        return BoostedTreesTrainer.Train(items, labels, Growth, counts);
    }
}

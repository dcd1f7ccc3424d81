using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Networks;
using NewsGraph.Learning.Recurrent;

namespace NewsGraph.Extraction.Training.Events.Doubts;

/// <summary>
/// Finds what in annotations is likely to be wrong: models are trained without a part of the articles, and asked what they think of that part (Northcutt, Jiang and Chuang 2021,
/// "Confident learning"). Readers who see a doubted point without either answer decide it.
/// </summary>
public static class AnnotationDoubts
{
    private const int Folds = 3;

    /// <summary>Less probable than this, what is annotated is doubted. (Of 1,391 annotated events below .035 blind readers left 711, of 1,247 words above .9 they made 544 to events.)</summary>
    internal const double Unlikely = 0.03;

    /// <summary>More probable than this, what is not annotated is missed.</summary>
    internal const double Likely = 0.9;

    /// <summary>The doubts, article by article.</summary>
    /// <param name="articles">Annotated articles; enough of them to learn from.</param>
    /// <param name="tagger">Reads time expressions.</param>
    /// <param name="progress">Told what is being done, or null.</param>
    public static IReadOnlyList<AnnotationDoubt> Find(IReadOnlyList<ArticleExtraction> articles, TimeTagger tagger, Action<string>? progress = null)
    {
        var times = articles.AsParallel().AsOrdered().Select(a => tagger.Tag(a.Document)).ToArray();
        var examples = articles.AsParallel().AsOrdered().Select((a, i) => SceneTraining.Examples(a, times[i], AnnotatorGroup.Evaluation)).ToArray();
        return [.. Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(fold => Of(articles, times, examples, fold, progress)).OrderBy(d => d.Article).ThenBy(d => d.Span.Start)];
    }

    private static List<AnnotationDoubt> Of(
        IReadOnlyList<ArticleExtraction> articles, IReadOnlyList<TimeExpression>[] times, IReadOnlyList<RecurrentExample>[] examples, int fold, Action<string>? progress)
    {
        progress?.Invoke($"learning without part {fold + 1} of {Folds}");
        var tagger = TriggerTraining.TrainTagger([.. articles.Where((_, i) => i % Folds != fold)], []);
        var network = SceneTraining.Train(examples.Where((_, i) => i % Folds != fold));
        progress?.Invoke($"reading part {fold + 1} of {Folds}");
        var unseen = Enumerable.Range(0, articles.Count).Where(i => i % Folds == fold);
        return [.. unseen.SelectMany(i => WordDoubts.Of(i, articles[i], tagger).Concat(SceneDoubts.Of(i, articles[i], network, times[i])))];
    }
}

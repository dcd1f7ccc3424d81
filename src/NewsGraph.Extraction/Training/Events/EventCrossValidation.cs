using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Scoring;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>An annotated article to be held out: its annotation as on disk, and the same over its analysed text.</summary>
/// <param name="Annotated">The annotation.</param>
/// <param name="Example">The annotation as an extraction, and over found entities.</param>
public sealed record HeldArticle(AnnotatedArticle Annotated, EventExample Example);

/// <summary>
/// Measures the event stage on articles that its models have not seen: the real articles are dealt into folds, models are trained on the others together
/// with the articles that always stay, and the held ones are extracted and scored. Entities are the found ones of each example: by models that have not seen the article, so that all is as in use.
/// </summary>
/// <param name="always">What is always trained on.</param>
/// <param name="dealt">Articles that are held out in turn.</param>
/// <param name="times">Finds the time expressions.</param>
public sealed class EventCrossValidation(EventExamples always, IReadOnlyList<HeldArticle> dealt, ITimeTagger times)
{
    /// <summary>The scores of all held articles.</summary>
    /// <param name="folds">Number of folds; article i is held in fold i modulo this.</param>
    /// <param name="only">The one fold to run, or null for all.</param>
    /// <param name="progress">Told what is being done, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two folds.</exception>
    public ScoreReport Run(int folds, int? only = null, Action<string>? progress = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var scores = new List<ArticleScore>();
        foreach (var fold in Enumerable.Range(0, folds).Where(f => only is null || f == only))
        {
            progress?.Invoke(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"fold {fold + 1} of {folds}"));
            scores.AddRange(RunFold(fold, folds, progress));
        }

        return new ScoreReport(scores);
    }

    private IEnumerable<ArticleScore> RunFold(int fold, int folds, Action<string>? progress)
    {
        var seen = dealt.Where((_, i) => i % folds != fold).Select(a => a.Example);
        var extractor = new EventExtractor(EventTraining.Train(always with { Real = [.. seen, .. always.Real] }, times, progress));
        return dealt.Where((_, i) => i % folds == fold).Select(a => Score(extractor, a));
    }

    private ArticleScore Score(EventExtractor extractor, HeldArticle article)
    {
        var (document, entities) = (article.Example.Found.Document, article.Example.Found.Entities);
        var found = new ArticleExtraction(document, entities, extractor.Extract(document, entities, times.Tag(document)), article.Example.Annotated.Relations);
        return AnnotationScorer.Score(article.Annotated.Annotation, AnnotationExport.From(found), article.Annotated.Text);
    }
}

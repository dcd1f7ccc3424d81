using System.Globalization;
using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Networks;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Extraction.Training;
using NewsGraph.Extraction.Training.Events;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Pipeline.Training;

/// <summary>
/// How the shipped event models are made: from the annotated articles (<see cref="AnnotatedCorpora"/>), read as any article is, with the entities that names and
/// coreference find in them when trained without them (<see cref="HeldOutEntities"/>).
/// </summary>
/// <param name="data">Where the annotated articles lie.</param>
/// <param name="world">Actors and places known beforehand.</param>
/// <param name="progress">Told what is being done, or null.</param>
public sealed class EventRecipe(TrainingData data, KnownWorld world, Action<string>? progress = null)
{
    private readonly Lazy<(IReadOnlyList<HeldArticle> Gold, EventExamples Always)> _articles = new(() => Read(data, world, progress));

    /// <summary>Trains the models; the same data give the same bytes.</summary>
    /// <exception cref="DirectoryNotFoundException">The annotated articles are not there.</exception>
    public EventModels Train() => TrainWithout(_ => false);

    /// <summary>Trains the models without some of the articles of <c>eval/train</c>.</summary>
    /// <param name="isHeldOut">Tells by its number in the folder whether an article is left out.</param>
    public EventModels TrainWithout(Func<int, bool> isHeldOut)
    {
        var (gold, always) = _articles.Value;
        return EventTraining.Train(always with { Real = [.. gold.Where((_, i) => !isHeldOut(i)).Select(a => a.Example), .. always.Real] }, new TimeTagger(), progress);
    }

    /// <summary>Scores of the event stage on the real articles of <c>eval/train</c>, each held out of the training in its turn, with entities found without them.</summary>
    /// <param name="folds">Number of folds, 2 or more.</param>
    /// <param name="only">The one fold to run (from 0), or null for all.</param>
    /// <param name="share">Share of the articles of <c>ontology/standoff</c> that are learned from, spread evenly over them: a point of the learning curve.</param>
    public ScoreReport CrossValidate(int folds, int? only = null, double share = 1)
    {
        var (gold, always) = _articles.Value;
        var kept = always.Real.Where((_, i) => (int)((i + 1) * share) > (int)(i * share)).ToList();
        progress?.Invoke(string.Create(CultureInfo.InvariantCulture, $"learning from {kept.Count} of {always.Real.Count} articles of ontology/standoff"));
        return new EventCrossValidation(always with { Real = kept }, gold, new TimeTagger()).Run(folds, only, progress);
    }

    /// <summary>Annotated articles over their analysed texts, in their order.</summary>
    public static IReadOnlyList<ArticleExtraction> Extractions(IEnumerable<AnnotatedArticle> articles)
    {
        var (analyzer, reader) = (new ArabicAnalyzer(), new ArticleSourceReader());
        return [.. articles.AsParallel().AsOrdered().Select(a => AnnotationImport.ToExtraction(a.Annotation, analyzer.Analyze(reader.FromText(a.Id, a.Text, a.Metadata))))];
    }

    private static (IReadOnlyList<HeldArticle> Gold, EventExamples Always) Read(TrainingData data, KnownWorld world, Action<string>? progress)
    {
        progress?.Invoke("reading annotated articles");
        var corpora = new AnnotatedCorpora(data);
        AnnotatedArticle[] annotated = [.. corpora.Gold];
        var (gold, calibrated, written) = (Extractions(annotated), Extractions(corpora.Calibrated), Extractions(corpora.Written));
        var uncalibrated = Extractions(corpora.Uncalibrated);
        progress?.Invoke("finding entities without having seen the articles");
        var resources = NameResources.With(new Gazetteer(world));
        var unseen = UnseenPress.Train(data, new NameCorpus(new ArabicAnalyzer(), resources), new NameTraining(resources));
        var found = new HeldOutEntities(world, resources, unseen).Find([.. gold, .. calibrated], written, uncalibrated);
        EventExample[] press =
        [
            .. Examples(uncalibrated, found.Others, Enumerable.Repeat(AnnotatorGroup.Uncalibrated, uncalibrated.Count)),
            .. Examples(calibrated, found.Real.Skip(gold.Count), Enumerable.Repeat(AnnotatorGroup.Calibrated, calibrated.Count)),
        ];
        var held = annotated.Zip(Examples(gold, found.Real, Enumerable.Repeat(AnnotatorGroup.Evaluation, gold.Count)), (a, e) => new HeldArticle(a, e));
        return ([.. held], new EventExamples(press, [.. Examples(written, found.Written, corpora.WrittenBy)], Extractions(corpora.Frames)));
    }

    private static IEnumerable<EventExample> Examples(IReadOnlyList<ArticleExtraction> annotated, IEnumerable<EntityLayer> found, IEnumerable<AnnotatorGroup> annotators) =>
        annotated.Zip(found, EventExample.Of).Zip(annotators, (example, group) => example with { Annotators = group });
}

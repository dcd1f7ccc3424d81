using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Extraction.Training;
using NewsGraph.Extraction.Training.Events;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Pipeline.Training;

/// <summary>How the shipped event models are made: from the annotated articles (<see cref="AnnotatedCorpora"/>), read as any article is.</summary>
public static class EventRecipe
{
    /// <summary>Trains the models; the same data give the same bytes.</summary>
    /// <param name="data">Where the annotated articles lie.</param>
    /// <param name="progress">Told what is being done, or null.</param>
    /// <exception cref="DirectoryNotFoundException">The annotated articles are not there.</exception>
    public static EventModels Train(TrainingData data, Action<string>? progress = null)
    {
        progress?.Invoke("reading annotated articles");
        var corpora = new AnnotatedCorpora(data);
        return EventTraining.Train(Extractions(corpora.Gold.Concat(corpora.Press)), Extractions(corpora.Written), new TimeTagger(), progress);
    }

    /// <summary>Scores of the event stage on the real articles of <c>eval/train</c>, each held out of the training in its turn, with annotated entities.</summary>
    /// <param name="data">Where the annotated articles lie.</param>
    /// <param name="folds">Number of folds, 2 or more.</param>
    /// <param name="only">The one fold to run (from 0), or null for all.</param>
    /// <param name="progress">Told what is being done, or null.</param>
    public static ScoreReport CrossValidate(TrainingData data, int folds, int? only = null, Action<string>? progress = null)
    {
        progress?.Invoke("reading annotated articles");
        var corpora = new AnnotatedCorpora(data);
        return new EventCrossValidation(Extractions(corpora.Press), Extractions(corpora.Written), Read(corpora.Gold).ToArray(), new TimeTagger()).Run(folds, only, progress);
    }

    /// <summary>Annotated articles over their analysed texts, in their order.</summary>
    public static IReadOnlyList<ArticleExtraction> Extractions(IEnumerable<AnnotatedArticle> articles) => [.. Read(articles).Select(a => a.Gold)];

    private static IEnumerable<HeldArticle> Read(IEnumerable<AnnotatedArticle> articles)
    {
        var (analyzer, reader) = (new ArabicAnalyzer(), new ArticleSourceReader());
        return articles.Select(a => new HeldArticle(a, AnnotationImport.ToExtraction(a.Annotation, analyzer.Analyze(reader.FromText(a.Id, a.Text, a.Metadata)))));
    }
}

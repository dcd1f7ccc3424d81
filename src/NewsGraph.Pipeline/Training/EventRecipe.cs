using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Extraction.Training.Events;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Pipeline.Training;

/// <summary>How the shipped event models are made: from the annotated articles of <c>eval/train</c> and of <c>ontology/corpus</c>, read as any article is.</summary>
public static class EventRecipe
{
    /// <summary>Trains the models; the same data give the same bytes.</summary>
    /// <param name="data">Where the annotated articles lie.</param>
    /// <param name="progress">Told what is being done, or null.</param>
    /// <exception cref="DirectoryNotFoundException">The annotated articles are not there.</exception>
    public static EventModels Train(TrainingData data, Action<string>? progress = null)
    {
        progress?.Invoke("reading annotated articles");
        return EventTraining.Train([.. ReadGold(data.AnnotatedFolders[0])], ReadWritten(data), new TimeTagger(), progress);
    }

    /// <summary>Scores of the event stage on the real articles of <c>eval/train</c>, each held out of the training in its turn, with annotated entities.</summary>
    /// <param name="data">Where the annotated articles lie.</param>
    /// <param name="folds">Number of folds, 2 or more.</param>
    /// <param name="only">The one fold to run (from 0), or null for all.</param>
    /// <param name="progress">Told what is being done, or null.</param>
    public static ScoreReport CrossValidate(TrainingData data, int folds, int? only = null, Action<string>? progress = null)
    {
        progress?.Invoke("reading annotated articles");
        var real = ReadHeld(data.AnnotatedFolders[0]).ToArray();
        return new EventCrossValidation(ReadWritten(data), real, new TimeTagger()).Run(folds, only, progress);
    }

    /// <summary>The annotated articles of a folder over their analysed texts, by id in ordinal order.</summary>
    public static IEnumerable<ArticleExtraction> ReadGold(string folder) => ReadHeld(folder).Select(a => a.Gold);

    /// <summary>The annotated articles that were written to learn from.</summary>
    public static IReadOnlyList<ArticleExtraction> ReadWritten(TrainingData data) => [.. data.AnnotatedFolders.Skip(1).SelectMany(ReadGold)];

    private static IEnumerable<HeldArticle> ReadHeld(string folder)
    {
        var analyzer = new ArabicAnalyzer();
        var annotations = AnnotatedFolder.Read(folder).ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var result in new ArticleSourceReader().Read(Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)))
        {
            if (result.Article is { } article && annotations.TryGetValue(article.Id, out var annotation))
            {
                yield return new HeldArticle(annotation, AnnotationImport.ToExtraction(annotation.Annotation, analyzer.Analyze(article)));
            }
        }
    }
}

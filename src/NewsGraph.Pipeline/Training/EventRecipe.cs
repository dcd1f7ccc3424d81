using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;
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
        return EventTraining.Train([.. data.AnnotatedFolders.SelectMany(ReadGold)], new TimeTagger(), progress);
    }

    /// <summary>The annotated articles of a folder over their analysed texts, by id in ordinal order.</summary>
    public static IEnumerable<ArticleExtraction> ReadGold(string folder)
    {
        var analyzer = new ArabicAnalyzer();
        var annotations = AnnotatedFolder.Read(folder).ToDictionary(a => a.Id, a => a.Annotation);
        foreach (var result in new ArticleSourceReader().Read(Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)))
        {
            if (result.Article is { } article && annotations.TryGetValue(article.Id, out var annotation))
            {
                yield return AnnotationImport.ToExtraction(annotation, analyzer.Analyze(article));
            }
        }
    }
}

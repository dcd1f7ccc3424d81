using NewsGraph.Arabic;
using NewsGraph.Arabic.Training;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Names;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Pipeline.Training;

/// <summary>The articles of ANT that nobody has annotated, neither the project nor the evaluation, with the entities found in them.</summary>
/// <param name="data">Where they lie.</param>
/// <param name="world">Actors and places known beforehand.</param>
internal sealed class UnannotatedPress(TrainingData data, KnownWorld world)
{
    private const int ShortestText = 200;
    private const int Beginning = 60;

    /// <summary>Reads them.</summary>
    /// <param name="annotated">The annotated articles of all kinds.</param>
    public IReadOnlyList<ArticleExtraction> Read(IEnumerable<AnnotatedArticle> annotated)
    {
        var (analyzer, reader, extractor) = (new ArabicAnalyzer(), new ArticleSourceReader(), new EntityExtractor(world, NameModels.Embedded, NameResources.With(new Gazetteer(world))));
        return [.. Texts(annotated)
            .AsParallel().AsOrdered()
            .Select(s => analyzer.Analyze(reader.FromText(s.Id, s.Text, s.Metadata)))
            .Select(d => new ArticleExtraction(d, IntroducedBodies.Join(d, extractor.Extract(d)), [], []))];
    }

    /// <summary>Their texts, agency copy that is printed again left out.</summary>
    /// <param name="annotated">The annotated articles of all kinds.</param>
    internal IReadOnlyList<SourceText> Texts(IEnumerable<AnnotatedArticle> annotated)
    {
        var known = annotated.Select(a => a.Text).Concat(Measured()).Select(BeginningOf).ToHashSet(StringComparer.Ordinal);
        return [.. new NewsSource(data.At("data", "news", "ant.jsonl.gz")).All().Where(s => s.Text.Length >= ShortestText && known.Add(BeginningOf(s.Text)))];
    }

    /// <summary>What is measured on is not looked at, not even without its annotations.</summary>
    private IEnumerable<string> Measured() => Directory.GetFiles(data.At("eval", "dev"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static string BeginningOf(string text) => string.Concat(text.Where(char.IsLetter).Take(Beginning));
}

using NewsGraph.Arabic;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Mapping;
using NewsGraph.Pipeline.Reading;
using NewsGraph.Rdf;
using NewsGraph.Store;

namespace NewsGraph.Tests;

/// <summary>The graph of the annotated articles of <c>../shared/eval/dev</c>: what mapping makes of a faultless extraction.</summary>
public sealed class GoldGraph
{
    public GoldGraph()
    {
        Extractions = Read(Repository.InShared("eval", "dev"));
        Mapper = new GraphMapper(new MappingOptions(), KnownWorld.Empty);
        Quads = [.. Mapper.Map(Extractions)];
        var store = new MemoryStore();
        store.Load(Quads);
        Source = store.Snapshot();
    }

    public IReadOnlyList<ArticleExtraction> Extractions { get; }

    public GraphMapper Mapper { get; }

    public IReadOnlyList<Quad> Quads { get; }

    public IQuadSource Source { get; }

    /// <summary>The annotated articles of a folder as extractions.</summary>
    public static IReadOnlyList<ArticleExtraction> Read(string folder)
    {
        var analyzer = new ArabicAnalyzer();
        var annotations = AnnotatedFolder.Read(folder).ToDictionary(a => a.Id, a => a.Annotation);
        return
        [
            .. new ArticleSourceReader().Read([folder]).Select(r => r.Article).OfType<NewsGraph.Text.Article>()
                .Where(a => annotations.ContainsKey(a.Id)).Select(a => AnnotationImport.ToExtraction(annotations[a.Id], analyzer.Analyze(a))),
        ];
    }
}

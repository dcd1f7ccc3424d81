using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Relations;
using NewsGraph.Mapping;
using NewsGraph.Mapping.KnownWorlds;
using NewsGraph.Pipeline.Extraction;
using NewsGraph.Pipeline.Reading;
using NewsGraph.Rdf;
using NewsGraph.Store;

namespace NewsGraph.Tests;

/// <summary>The graph of our own extraction of <c>../shared/eval/dev</c>.</summary>
public sealed class ExtractedGraphFixture
{
    private static readonly Lazy<IQuadSource> Shared = new(Build);

    private readonly Lazy<IQuadSource> _built = Shared;

    public IQuadSource Source => _built.Value;

    private static StoreSnapshot Build()
    {
        var world = KnownWorldFiles.Embedded;
        var extractor = new ArticleExtractor(new ArabicAnalyzer(), new TimeTagger(), new EntityExtractor(world), new RelationExtractor(world), new EventExtractor());
        var articles = new ArticleSourceReader().Read([Repository.InShared("eval", "dev")]).Select(r => r.Article).OfType<NewsGraph.Text.Article>();
        var quads = new GraphMapper(new MappingOptions(), world).Map([.. articles.Select(extractor.Extract)]);
        var store = new MemoryStore();
        store.Load(quads);
        return store.Snapshot();
    }
}

using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Mapping.Writing;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping;

/// <summary>
/// The bridge: what was read out of articles → quads by the ontology, one named graph per article, one for entities, one for merged events and
/// direct edges, one that describes the data set, and one for the ontology. The same articles give the same quads in the same order,
/// in whatever order they are handed in.
/// </summary>
public sealed class GraphMapper
{
    private readonly MappingOptions _options;
    private readonly KnownWorld _world;
    private readonly EventVocabulary _vocabulary = EventVocabulary.Default;

    /// <summary>Creates a mapper.</summary>
    /// <param name="options">Base of identifiers and the like.</param>
    /// <param name="world">Actors and places known beforehand.</param>
    public GraphMapper(MappingOptions options, KnownWorld world)
    {
        _options = options;
        _world = world;
        Names = new ResourceNames(options.BaseIri);
    }

    /// <summary>The identifiers that this mapper makes.</summary>
    public ResourceNames Names { get; }

    /// <summary>All quads of some articles; ids of articles are unique.</summary>
    public IEnumerable<Quad> Map(IReadOnlyList<ArticleExtraction> articles)
    {
        var ordered = articles.OrderBy(a => a.Document.Article.Id, StringComparer.Ordinal).ToList();
        return Map(ordered, CorpusResolution.OfOrdered(ordered, _world));
    }

    /// <summary>All quads of some articles, in the ordinal order of their ids, whose entities and events are resolved.</summary>
    public IEnumerable<Quad> Map(IReadOnlyList<ArticleExtraction> articles, CorpusResolution resolution) => MapGraphs(articles, resolution).SelectMany(g => g.Distinct());

    /// <summary>
    /// The graphs one by one, in the order of their names. Each is made while it is read, which can be done once, before the next is asked for; so neither graphs nor
    /// articles are held as a whole. A quad may come twice in its graph.
    /// </summary>
    /// <param name="articles">The articles, in the ordinal order of their ids; they are gone through several times.</param>
    /// <param name="resolution">What is one over them.</param>
    public IEnumerable<IEnumerable<Quad>> MapGraphs(IReadOnlyList<ArticleExtraction> articles, CorpusResolution resolution)
    {
        var (ids, surfaceNames) = (new List<string>(), new SurfaceNames(resolution, _world));
        var claims = new ClaimBook(new ArticleClaims(Names, resolution), resolution, Noted());
        var writer = new ArticleWriter(Names, resolution, _options.ClaimThreshold);
        List<(Iri Name, Func<IEnumerable<Quad>> Make)> graphs =
        [
            (Names.DatasetGraph, () => DatasetWriter.Write(Names, _options)),
            (Names.OntologyGraph, () => _options.IncludeOntology ? OntologyFiles.Definitions().Select(q => q with { Graph = Names.OntologyGraph }) : []),
            (Names.EntitiesGraph, () => new EntityWriter(Names, _vocabulary, _world).Write(resolution.Entities, surfaceNames)),
            (Names.EventsGraph, () => new EventsGraph(Names, _vocabulary, _world, resolution, _options.EdgeThreshold).Write(articles, claims)),
            .. ids.Select((id, at) => (Names.ArticleGraph(id), (Func<IEnumerable<Quad>>)(() => WriteArticle(articles[at])))),
        ];
        return graphs.OrderBy(g => g.Name.Value, StringComparer.Ordinal).Select(g => g.Make());

        IReadOnlyList<Quad> WriteArticle(ArticleExtraction article) => writer.Write(article, claims.Open(article), claims.EventOf);

        // Going through all articles costs as much as what is done with them: what is needed of all beforehand is noted at once.
        IEnumerable<ArticleExtraction> Noted()
        {
            foreach (var article in articles)
            {
                ids.Add(article.Document.Article.Id);
                surfaceNames.Add(article);
                yield return article;
            }
        }
    }
}

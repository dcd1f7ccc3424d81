using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Mapping.Writing;
using NewsGraph.Rdf;
using NewsGraph.Text;

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
        return Map(ordered, CorpusResolution.Of(ordered, _world));
    }

    /// <summary>All quads of some articles whose entities and events are resolved.</summary>
    public IEnumerable<Quad> Map(IReadOnlyList<ArticleExtraction> articles, CorpusResolution resolution) => MapGraphs(articles, resolution).SelectMany(g => g);

    /// <summary>The graphs one by one, in the order of their names, each made when it is asked for; an article's is gone again before the next.</summary>
    public IEnumerable<IReadOnlyList<Quad>> MapGraphs(IReadOnlyList<ArticleExtraction> articles, CorpusResolution resolution)
    {
        var named = new ArticleClaims(Names, resolution);
        var claims = articles.SelectMany(named.Of).ToDictionary(c => new EventReference(c.Article, c.Event.Id));
        var reported = resolution.Events.SelectMany(e => e.Reports.Select(r => (Report: r, claims[e.Reports[0]].EventName))).ToDictionary(r => r.Report, r => r.EventName);
        Iri EventOf(MappedClaim claim) => reported[new EventReference(claim.Article, claim.Event.Id)];

        var writer = new ArticleWriter(Names, resolution, _options.ClaimThreshold);
        List<(Iri Name, Func<IReadOnlyList<Quad>> Make)> graphs =
        [
            (Names.DatasetGraph, () => DatasetWriter.Write(Names, _options)),
            (Names.OntologyGraph, () => _options.IncludeOntology ? [.. OntologyFiles.Definitions().Select(q => q with { Graph = Names.OntologyGraph })] : []),
            (Names.EntitiesGraph, () => new EntityWriter(Names, _vocabulary, _world).Write(resolution.Entities, SurfaceNames(articles, resolution), articles.SelectMany(a => a.Relations).Select(r => r.KnownObject).OfType<string>())),
            (Names.EventsGraph, () => WriteEvents(articles, resolution, claims, EventOf)),
            .. articles.Select(a => (Names.ArticleGraph(a.Document.Article.Id), (Func<IReadOnlyList<Quad>>)(() => writer.Write(a, [.. a.Events.Select(e => claims[new EventReference(a.Document.Article.Id, e.Id)])], EventOf)))),
        ];
        return graphs.OrderBy(g => g.Name.Value, StringComparer.Ordinal).Select(g => g.Make());
    }

    private IReadOnlyList<Quad> WriteEvents(
        IReadOnlyList<ArticleExtraction> articles, CorpusResolution resolution, Dictionary<EventReference, MappedClaim> claims, Func<MappedClaim, Iri> eventOf)
    {
        var quads = new QuadList(Names.EventsGraph);
        var events = new EventWriter(Names, _vocabulary, new PlaceHierarchy(_world), resolution.Copies);
        var edges = new EdgeWriter(Names, _vocabulary, resolution.Copies, _options.EdgeThreshold);
        foreach (var e in resolution.Events)
        {
            IReadOnlyList<MappedClaim> reports = [.. e.Reports.Select(r => claims[r])];
            events.Write(quads, e, reports);
            foreach (var claim in reports)
            {
                edges.Add(claim, eventOf(claim));
            }
        }

        var relations = new RelationClaims(Names, resolution);
        foreach (var article in articles)
        {
            foreach (var relation in relations.Of(article))
            {
                OfficeWriter.Write(quads, Names, relation);
                edges.Add(relation, article.Document.Article.Id);
            }
        }

        edges.Write(quads);
        var disagreements = new DisagreementWriter(Names, resolution.Copies);
        foreach (var disagreement in resolution.Disagreements)
        {
            disagreements.Write(quads, disagreement, claims, eventOf);
        }

        var things = resolution.Entities.ToDictionary(t => t.Key, StringComparer.Ordinal);
        foreach (var storyline in resolution.Storylines)
        {
            new StorylineWriter(Names).Write(quads, storyline, things, r => eventOf(claims[r]));
        }

        return quads.Quads;
    }

    private static ILookup<string, string> SurfaceNames(IReadOnlyList<ArticleExtraction> articles, CorpusResolution resolution) =>
        articles.SelectMany(a => WholeNames(a).Select(m => (a.Document.Article, Mention: m)))
            .Select(m => (resolution.Thing(m.Article.Id, m.Mention.EntityId)?.Key, Name: m.Mention.Span.Of(m.Article.Text)))
            .Where(m => m.Key is not null && !m.Name.Contains('\n', StringComparison.Ordinal))
            .ToLookup(m => m.Key!, m => m.Name, StringComparer.Ordinal);

    private static IEnumerable<Mention> WholeNames(ArticleExtraction article)
    {
        var whole = article.Summary.WholeNames;
        return article.Entities.Mentions.Where((m, at) => m.Kind == MentionKind.Name && whole[at]);
    }
}

using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.Naming;
using NewsGraph.Mapping.Vocabularies;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>Writes the graph of merged events, direct edges, disagreements and storylines, thing by thing.</summary>
/// <param name="names">Identifiers.</param>
/// <param name="vocabulary">Classes and properties.</param>
/// <param name="world">What is known beforehand.</param>
/// <param name="resolution">What is one over all articles.</param>
/// <param name="edgeThreshold">Least confidence of a direct triple made from events.</param>
internal sealed class EventsGraph(ResourceNames names, EventVocabulary vocabulary, KnownWorld world, CorpusResolution resolution, double edgeThreshold)
{
    private readonly EdgeWriter _edges = new(names, vocabulary, resolution.Copies, edgeThreshold);
    private readonly QuadList _quads = new(names.EventsGraph);

    /// <summary>The quads; what is said of two things may come twice.</summary>
    /// <param name="articles">The articles, in the ordinal order of their ids.</param>
    /// <param name="claims">Their claims.</param>
    public IEnumerable<Quad> Write(IReadOnlyList<ArticleExtraction> articles, ClaimBook claims) =>
        Events(articles, claims).Concat(Offices(articles)).Concat(Edges()).Concat(Disagreements(claims)).Concat(Storylines(claims)).SelectMany(q => q);

    /// <summary>The events, of which each stands with the article that reports it first.</summary>
    private IEnumerable<IReadOnlyList<Quad>> Events(IEnumerable<ArticleExtraction> articles, ClaimBook claims)
    {
        var writer = new EventWriter(names, vocabulary, new PlaceHierarchy(world), resolution.Copies);
        var at = 0;
        foreach (var article in articles)
        {
            claims.Open(article);
            for (; at < resolution.Events.Count && resolution.Events[at].Reports[0].Article == article.Document.Article.Id; at++)
            {
                IReadOnlyList<MappedClaim> reports = [.. resolution.Events[at].Reports.Select(r => claims[r])];
                writer.Write(_quads, resolution.Events[at], reports);
                foreach (var claim in reports)
                {
                    _edges.Add(claim, reports[0].EventName);
                }
            }

            yield return _quads.Take();
        }
    }

    private IEnumerable<IReadOnlyList<Quad>> Offices(IEnumerable<ArticleExtraction> articles)
    {
        var relations = new RelationClaims(names, resolution);
        foreach (var article in articles)
        {
            foreach (var relation in relations.Of(article))
            {
                OfficeWriter.Write(_quads, names, relation);
                _edges.Add(relation, article.Document.Article.Id);
            }

            yield return _quads.Take();
        }
    }

    private IEnumerable<IReadOnlyList<Quad>> Edges() => _edges.Write(_quads);

    private IEnumerable<IReadOnlyList<Quad>> Disagreements(ClaimBook claims)
    {
        var writer = new DisagreementWriter(names, resolution.Copies);
        foreach (var disagreement in resolution.Disagreements)
        {
            writer.Write(_quads, disagreement, claims);
            yield return _quads.Take();
        }
    }

    private IEnumerable<IReadOnlyList<Quad>> Storylines(ClaimBook claims)
    {
        var writer = new StorylineWriter(names);
        var things = resolution.Entities.ToDictionary(t => t.Key, StringComparer.Ordinal);
        foreach (var storyline in resolution.Storylines)
        {
            writer.Write(_quads, storyline, things, r => claims.EventOf(claims[r]));
            yield return _quads.Take();
        }
    }
}

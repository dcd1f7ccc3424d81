using NewsGraph.Extraction.Resolution.Copies;
using NewsGraph.Extraction.Resolution.Disagreements;
using NewsGraph.Extraction.Resolution.Storylines;

namespace NewsGraph.Extraction.Resolution;

/// <summary>What is one and the same over all articles.</summary>
public sealed class CorpusResolution
{
    private readonly Dictionary<EntityReference, ResolvedEntity> _byReference = [];

    private CorpusResolution(IReadOnlyList<ResolvedEntity> entities, IReadOnlyList<ResolvedEvent> events, CopyGroups copies)
    {
        Entities = entities;
        Events = events;
        Copies = copies;
        foreach (var entity in entities)
        {
            foreach (var member in entity.Members)
            {
                _byReference[member] = entity;
            }
        }
    }

    /// <summary>The things spoken of, by key.</summary>
    public IReadOnlyList<ResolvedEntity> Entities { get; }

    /// <summary>The events, by their first report.</summary>
    public IReadOnlyList<ResolvedEvent> Events { get; private init; }

    /// <summary>Which articles print the same text.</summary>
    public CopyGroups Copies { get; }

    /// <summary>What the articles, or those they quote, contradict each other on.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; private init; } = [];

    /// <summary>Events that make one story, by parties and first event.</summary>
    public IReadOnlyList<Storyline> Storylines { get; private init; } = [];

    /// <summary>How much the articles say.</summary>
    public CorpusSize Size { get; private init; }

    /// <summary>Resolves entities, then events, over articles given in any order.</summary>
    /// <param name="articles">The articles; ids are unique.</param>
    /// <param name="world">What is known beforehand.</param>
    /// <param name="decide">Changes who is who by an analyst's decisions (<see cref="DecidedEntities"/>); null: nothing is changed.</param>
    public static CorpusResolution Of(IReadOnlyList<ArticleExtraction> articles, KnownWorld world, Func<IReadOnlyList<ResolvedEntity>, IReadOnlyList<ResolvedEntity>>? decide = null) =>
        OfOrdered([.. articles.OrderBy(a => a.Document.Article.Id, StringComparer.Ordinal)], world, decide);

    /// <summary>Resolves entities, then events, over articles given in the ordinal order of their ids. They are gone through several times, and none is held.</summary>
    /// <inheritdoc cref="Of" path="/param" />
    public static CorpusResolution OfOrdered(IReadOnlyList<ArticleExtraction> ordered, KnownWorld world, Func<IReadOnlyList<ResolvedEntity>, IReadOnlyList<ResolvedEntity>>? decide = null)
    {
        var (sketches, size) = (new List<SketchedArticle>(), default(CorpusSize));
        var resolved = new EntityResolver(world).Resolve(Noted());
        var things = new CorpusResolution(decide is null ? resolved : decide(resolved), [], CopyGroups.Of(sketches));
        var places = new PlaceHierarchy(world);
        var (events, disagreements, storylines) = (new EventResolver(places), new DisagreementFinder(places), new StorylineBuilder());
        foreach (var article in ordered)
        {
            IReadOnlyList<DatedReport> reports = [.. DatedReport.Of(article, things)];
            events.Add(reports.Select(r => r.Report));
            disagreements.Add(reports);
            storylines.Add(article, reports);
        }

        var resolvedEvents = events.Resolve();
        return new CorpusResolution(things.Entities, resolvedEvents, things.Copies)
        {
            Size = size,
            Disagreements = disagreements.Find(),
            Storylines = [.. storylines.Build(resolvedEvents).Where(StorylineBuilder.IsStory)],
        };

        // What is needed of all articles before events can be resolved is noted on their way to the resolver.
        IEnumerable<ArticleExtraction> Noted()
        {
            foreach (var article in ordered)
            {
                sketches.Add(SketchedArticle.Of(article));
                size = size.With(article);
                yield return article;
            }
        }
    }

    /// <summary>The thing that an article's entity is, or null when the article has no such entity.</summary>
    public ResolvedEntity? Thing(string article, string entity) => _byReference.GetValueOrDefault(new EntityReference(article, entity));
}

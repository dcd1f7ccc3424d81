using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Rdf;

namespace NewsGraph.Mapping.Writing;

/// <summary>
/// The claims of all articles and the events that they report. Held are only those that are asked for outside their own article: reports of what several articles
/// report, of disagreements and of storylines; an article's others are there while it is open.
/// </summary>
internal sealed class ClaimBook
{
    private readonly ArticleClaims _named;
    private readonly Dictionary<EventReference, EventReference> _firsts = [];
    private readonly Dictionary<EventReference, MappedClaim> _kept = [];
    private Dictionary<EventReference, MappedClaim> _open = [];

    /// <summary>Goes through all articles once.</summary>
    public ClaimBook(ArticleClaims named, CorpusResolution resolution, IEnumerable<ArticleExtraction> articles)
    {
        _named = named;
        foreach (var (report, first) in resolution.Events.SelectMany(e => e.Reports.Skip(1).Select(r => (r, e.Reports[0]))))
        {
            _firsts[report] = first;
        }

        var shared = Shared(resolution).SelectMany(r => (EventReference[])[r, First(r)]).ToHashSet();
        foreach (var claim in articles.Where(a => a.Events.Any(e => shared.Contains(new EventReference(a.Document.Article.Id, e.Id)))).SelectMany(named.Of).Where(c => shared.Contains(Reference(c))))
        {
            _kept[Reference(claim)] = claim;
        }
    }

    /// <summary>Opens an article: its claims can be asked for until another is opened.</summary>
    /// <returns>Its claims, in the order of its events.</returns>
    public IReadOnlyList<MappedClaim> Open(ArticleExtraction article)
    {
        var claims = _named.Of(article);
        _open = claims.ToDictionary(Reference);
        return claims;
    }

    /// <summary>The claim that an article's event is.</summary>
    public MappedClaim this[EventReference report] => _open.GetValueOrDefault(report) ?? _kept[report];

    /// <summary>The event that a claim reports.</summary>
    public Iri EventOf(MappedClaim claim)
    {
        var report = Reference(claim);
        var first = First(report);
        return first == report ? claim.EventName : this[first].EventName;
    }

    private EventReference First(EventReference report) => _firsts.GetValueOrDefault(report, report);

    private static EventReference Reference(MappedClaim claim) => new(claim.Article, claim.Event.Id);

    private static IEnumerable<EventReference> Shared(CorpusResolution resolution) =>
        resolution.Events.Where(e => e.Reports.Any(r => r.Article != e.Reports[0].Article)).SelectMany(e => e.Reports)
            .Concat(resolution.Disagreements.SelectMany(d => d.Sides).SelectMany(s => s.Reports))
            .Concat(resolution.Storylines.SelectMany(s => s.Events.Concat(s.Ties.SelectMany(t => (EventReference[])[t.Later, t.Earlier]))));
}

using System.Globalization;

namespace NewsGraph.Extraction.Resolution;

/// <summary>
/// Takes entities of several articles as one thing when they were linked to the same known entity, carry the same outside id, or share type
/// and full name and <see cref="EntityComparison"/> finds more for it than against it. Groups and single names are never merged across articles.
/// The order of articles doesn't matter.
/// </summary>
public sealed class EntityResolver
{
    private readonly NameFolding _folding;
    private readonly NameWords _words;
    private readonly EntityContext _context;
    private readonly Dictionary<string, string> _knownByWikidata = new(StringComparer.Ordinal);

    /// <summary>Creates a resolver that knows <paramref name="world"/>.</summary>
    public EntityResolver(KnownWorld world)
    {
        _folding = NameFolding.Default;
        _words = NameWords.Default;
        _context = new EntityContext(world, _folding);
        foreach (var entity in world.Entities.Where(e => e.Wikidata is not null))
        {
            _knownByWikidata.TryAdd(entity.Wikidata!, entity.Id);
        }
    }

    /// <summary>The things that the articles speak of, by key.</summary>
    public IReadOnlyList<ResolvedEntity> Resolve(IEnumerable<ArticleExtraction> articles)
    {
        var candidates = articles.SelectMany(Candidates).ToList();
        var byName = candidates.Where(MergesByName).GroupBy(NameKey, StringComparer.Ordinal).SelectMany(g => new NamesakeClustering(g.Key, [.. g]).Identify()).ToDictionary(p => p.Reference, p => (p.Key, p.Reason));
        return
        [
            .. candidates.Select(c => (Candidate: c, Identity: Identify(c, byName)))
                .GroupBy(c => c.Identity.Key, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Merge(g.Key, g.First().Identity.Reason, [.. g.Select(m => m.Candidate)])),
        ];
    }

    private IEnumerable<EntityCandidate> Candidates(ArticleExtraction article)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in article.Entities.Mentions)
        {
            first[mention.EntityId] = Math.Min(mention.Span.Start, first.GetValueOrDefault(mention.EntityId, int.MaxValue));
        }

        var contexts = _context.Of(article);
        return article.Entities.Entities.Select(e => new EntityCandidate(
            new EntityReference(article.Document.Article.Id, e.Id), e, _folding.Fold(e.Name), first.GetValueOrDefault(e.Id, -1), contexts.GetValueOrDefault(e.Id) ?? []));
    }

    private bool MergesByName(EntityCandidate c) =>
        c.Entity.KnownId is null && c.Entity.Wikidata is null && c.Entity.Type != EntityType.Group && _words.IsFull(c.Folded);

    private static string NameKey(EntityCandidate c) => $"name:{c.Entity.Type}:{c.Folded}";

    private (string Key, MergeReason? Reason) Identify(EntityCandidate c, Dictionary<EntityReference, (string Key, MergeReason Reason)> byName)
    {
        if (Known(c.Entity) is { } known)
        {
            return ("known:" + known, MergeReason.SameKnownEntity);
        }

        if (c.Entity.Wikidata is { } id)
        {
            return ("wikidata:" + id, MergeReason.SameOutsideId);
        }

        return byName.TryGetValue(c.Reference, out var named) ? (named.Key, named.Reason) : (OwnKey(c), null);
    }

    private string? Known(Entity entity) =>
        entity.KnownId ?? entity.HolderId ?? (entity.Wikidata is { } id ? _knownByWikidata.GetValueOrDefault(id) : null);

    private static string OwnKey(EntityCandidate c) => c.Offset < 0
        ? $"article:{c.Reference.Article}:{c.Entity.Type}:{c.Reference.Entity}"
        : string.Create(CultureInfo.InvariantCulture, $"article:{c.Reference.Article}:{c.Entity.Type}:{c.Offset}");

    private ResolvedEntity Merge(string key, MergeReason? reason, IReadOnlyList<EntityCandidate> members)
    {
        if (members is [var only])
        {
            return new ResolvedEntity(key, only.Entity.HolderId is null ? only.Entity.Type : EntityType.Person, only.Entity.Name, Known(only.Entity), only.Entity.Wikidata, only.Entity.Kind, reason, [only.Reference]);
        }

        var ordered = members.OrderBy(m => m.Reference.Article, StringComparer.Ordinal).ThenBy(m => m.Offset).ThenBy(m => m.Reference.Entity, StringComparer.Ordinal).ToList();
        var named = ordered.OrderByDescending(m => m.Entity.Name.Length).ThenBy(m => m.Entity.Name, StringComparer.Ordinal).First().Entity;
        return new ResolvedEntity(
            key,
            ordered[0].Entity.HolderId is null ? ordered[0].Entity.Type : EntityType.Person,
            named.Name,
            Known(ordered[0].Entity),
            ordered.Select(m => m.Entity.Wikidata).FirstOrDefault(w => w is not null),
            ordered.Select(m => m.Entity.Kind).FirstOrDefault(k => k is not null),
            reason,
            [.. ordered.Select(m => m.Reference)]);
    }
}

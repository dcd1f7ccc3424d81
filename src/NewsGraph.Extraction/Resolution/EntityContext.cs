namespace NewsGraph.Extraction.Resolution;

/// <summary>Finds what countries and bodies an article ties its entities to, as far as that tells namesakes apart.</summary>
internal sealed class EntityContext
{
    private readonly Dictionary<string, KnownEntity> _known;
    private readonly NameFolding _folding;

    public EntityContext(KnownWorld world, NameFolding folding)
    {
        _known = world.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        _folding = folding;
    }

    /// <summary>Keys of the countries (or, failing that, bodies) to which the relations of an article tie its entities, sorted; nothing for an entity that is tied to none.</summary>
    public Dictionary<string, IReadOnlyList<string>> Of(ArticleExtraction article)
    {
        var byId = article.Entities.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        return article.Relations.Where(r => r.Type != RelationType.Family).GroupBy(r => r.Subject, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Of(article, byId, g), StringComparer.Ordinal);
    }

    private IReadOnlyList<string> Of(ArticleExtraction article, Dictionary<string, Entity> byId, IEnumerable<Relation> relations)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var relation in relations)
        {
            if (relation.KnownObject is { } known)
            {
                keys.Add("known:" + (_known.GetValueOrDefault(known)?.Country ?? known));
            }
            else if (byId.ContainsKey(relation.Object))
            {
                keys.Add(Country(article, byId, relation.Object, 0));
            }
        }

        return [.. keys];
    }

    private string Country(ArticleExtraction article, Dictionary<string, Entity> byId, string entity, int depth)
    {
        var thing = byId[entity];
        if (thing.KnownId is { } known && _known.TryGetValue(known, out var found) && found.Country is { } country)
        {
            return "known:" + country;
        }

        var whole = article.Relations.FirstOrDefault(r => r.Subject == entity && r.Type is (RelationType.PartOf or RelationType.LocatedIn) && byId.ContainsKey(r.Object));
        return whole is null || depth == 3 ? Name(thing) : Country(article, byId, whole.Object, depth + 1);
    }

    private string Name(Entity thing) =>
        thing.KnownId is { } known ? "known:" + known
        : thing.Wikidata is { } id ? "wikidata:" + id
        : "name:" + _folding.Fold(thing.Name);
}

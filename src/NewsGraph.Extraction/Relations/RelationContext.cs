using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Relations;

/// <summary>What the relation rules look at: the document, its evidence, its entities and where they are mentioned.</summary>
internal sealed class RelationContext
{
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<string, Entity> _entities;
    private readonly Dictionary<string, Entity> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _byKnownId = new(StringComparer.Ordinal);

    /// <summary>Indexes the entities.</summary>
    public RelationContext(NameEvidence evidence, EntityLayer layer, Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        Evidence = evidence;
        Layer = layer;
        _entities = layer.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        foreach (var entity in layer.Entities)
        {
            if (entity.KnownId is not null)
            {
                _byKnownId.TryAdd(entity.KnownId, entity);
            }
        }

        foreach (var mention in layer.Mentions.Where(m => m.Kind == MentionKind.Name && EntityOf(m).Type is EntityType.Organization or EntityType.Location))
        {
            var words = Enumerable.Range(mention.First, mention.Count).Select(i => i == mention.First ? evidence.Keys.Core[i] : evidence.Keys.Whole[i]);
            _byWords.TryAdd(string.Join(' ', words), EntityOf(mention));
        }

        MainCountry = FindMainCountry();
    }

    /// <summary>Evidence of the document's tokens.</summary>
    public NameEvidence Evidence { get; }

    /// <summary>The document.</summary>
    public Document Document => Evidence.Document;

    /// <summary>Entities and mentions.</summary>
    public EntityLayer Layer { get; }

    /// <summary>The country that the article names most often, by name or nisba, or null.</summary>
    public Entity? MainCountry { get; }

    /// <summary>The body or place that the article names elsewhere by these folded words, or null.</summary>
    public Entity? NamedAs(string words) => _byWords.GetValueOrDefault(words);

    /// <summary>The entity of a mention.</summary>
    public Entity EntityOf(Mention mention) => _entities[mention.EntityId];

    /// <summary>Key of the known thing that an entity, by id, is linked to; null for none.</summary>
    public string? KnownIdOf(string entity) => _entities.GetValueOrDefault(entity)?.KnownId;

    /// <summary>The article's entity that is a known country, or another known thing, or null.</summary>
    public Entity? Country(string? knownId) => knownId is null ? null : _byKnownId.GetValueOrDefault(knownId);

    /// <summary>The article's body whose adjective a stem is («UN», «European»), or null.</summary>
    public Entity? BodyOfNisba(string stem) => Country(_gazetteer.BodyOfNisba(stem));

    /// <summary>Key of the country that an entity is, or is known to belong to, or null.</summary>
    public string? CountryIdOf(Entity entity) => entity.Kind is "country" ? entity.KnownId : IsListed(entity) ? null : _gazetteer.Known(entity.KnownId)?.Country;

    // Small places taken over from a gazetteer have namesakes in many countries.
    private static bool IsListed(Entity entity) => entity.KnownId is { } id && id.StartsWith("gn-", StringComparison.Ordinal);

    /// <summary>Mentions of bodies and places that lie wholly within some tokens, outermost only, in text order.</summary>
    public IEnumerable<Mention> BodiesWithin(int first, int count)
    {
        var end = first + count;
        var covered = first;
        foreach (var mention in Layer.Mentions)
        {
            if (mention.First >= covered && mention.First + mention.Count <= end && EntityOf(mention).Type is EntityType.Organization or EntityType.Location
                && mention.First >= first && mention.First < end)
            {
                covered = mention.First + mention.Count;
                yield return mention;
            }
        }
    }

    /// <summary>True when a token is of a cue class.</summary>
    public bool Is(int token, string cue) => Evidence.Cues[token].Contains(cue, StringComparer.Ordinal);

    /// <summary>The sentence that holds a token.</summary>
    public Sentence SentenceOf(int token) => Evidence.SentenceOf(token);

    /// <summary>The words of some tokens, from core to core, with the alif that the article loses after a lam.</summary>
    public string Words(int first, int count) => LostAlif.Restore(Document.Tokens[first], Document.CoreSpan(first, count), Document.Article.Text);

    // A dateline says where the report was written, not what it is about.
    private Entity? FindMainCountry()
    {
        var names = Layer.Mentions.Where(m => SentenceOf(m.First).Kind != BlockKind.Dateline).Select(EntityOf).Where(e => e.Kind is "country").Select(e => e.KnownId);
        return names.Concat(Evidence.Nisbas).Where(k => Country(k) is not null)
            .GroupBy(k => k!, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => Country(g.Key)).FirstOrDefault();
    }
}

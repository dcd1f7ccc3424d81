using NewsGraph.Arabic;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Relations;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Entities;

/// <summary>A small known world and what is read out of a text with it.</summary>
internal sealed class Reading
{
    private static readonly ArabicAnalyzer Analyzer = new();

    public Reading(string text)
    {
        Document = Analyze(text);
        Layer = Stages.Value.Entities.Extract(Document);
        Relations = Stages.Value.Relations.Extract(Document, Layer);
    }

    public static KnownWorld World { get; } = new(
    [
        new KnownEntity("baghdad", EntityType.Location, "بغداد", "Baghdad", [], "city", "iraq", "Q1530"),
        new KnownEntity("iraq", EntityType.Location, "العراق", "Iraq", [], "country", null, "Q796") { Capital = "baghdad", Nisbas = ["عراقي"] },
        new KnownEntity("aleppo", EntityType.Location, "حلب", "Aleppo", [], "city", "syria", null),
        new KnownEntity("hama", EntityType.Location, "حماة", "Hama", [], "city", "syria", null),
        new KnownEntity("homs", EntityType.Location, "حمص", "Homs", [], "city", "syria", null),
        new KnownEntity("syria", EntityType.Location, "سوريا", "Syria", [], "country", null, "Q858") { Nisbas = ["سوري"] },
        new KnownEntity("trump", EntityType.Person, "دونالد ترامب", "Donald Trump", ["ترامب"], "politician", "united-states", "Q22686"),
        new KnownEntity("isis", EntityType.Organization, "تنظيم داعش", "Islamic State", ["داعش"], "armed-group", null, "Q2429253"),
        new KnownEntity("united-states", EntityType.Location, "الولايات المتحدة", "United States", ["أميركا", "أمريكا"], "country", null, "Q30") { Capital = "washington", Nisbas = ["أميركي", "أمريكي"] },
        new KnownEntity("washington", EntityType.Location, "واشنطن", "Washington", [], "city", "united-states", "Q61"),
    ]);

    private static readonly Lazy<(EntityExtractor Entities, RelationExtractor Relations)> Stages = new(() => (new EntityExtractor(World), new RelationExtractor(World)));

    public Document Document { get; }

    public EntityLayer Layer { get; }

    public IReadOnlyList<Relation> Relations { get; }

    public static Document Analyze(string text, string? published = null) =>
        Analyzer.Analyze(new Article("test", text, new ArticleMetadata { Published = DateBounds.ParseOrNull(published) }, [], new ArticleSource("test", OffsetMap.Identity, "")));

    public static NameEvidence Evidence(string text) => new(Analyze(text), new Gazetteer(World), NameCues.Default);

    /// <summary>The words of all mentions of the entity that is mentioned by some words.</summary>
    public IReadOnlyList<string> MentionsWith(string words)
    {
        var id = IdOf(words);
        return [.. Layer.Mentions.Where(m => m.EntityId == id).Select(m => m.Span.Of(Document.Article.Text))];
    }

    public string IdOf(string words) => Layer.Mentions.First(m => m.Span.Of(Document.Article.Text) == words).EntityId;

    public Entity EntityOf(string words) => Layer.Entities.Single(e => e.Id == IdOf(words));
}

using System.Collections.Immutable;
using System.Globalization;
using NewsGraph.Extraction;
using NewsGraph.Text;

namespace NewsGraph.Tests;

/// <summary>Makes small extractions by hand: one sentence, every entity mentioned once, in order.</summary>
internal static class Made
{
    public static Entity Person(string id, string name, string? known = null) => new(id, EntityType.Person, name, known);

    public static Entity Body(string id, string name, string? known = null) => new(id, EntityType.Organization, name, known);

    public static Entity Place(string id, string name, string? known = null) => new(id, EntityType.Location, name, known);

    public static Entity Group(string id, string name) => new(id, EntityType.Group, name);

    public static ExtractedEvent Event(
        string id, EventType type, string[] agents, string[] targets, string? day = null, string[]? places = null,
        Polarity polarity = Polarity.Positive, Modality modality = Modality.Asserted, string[]? sources = null) =>
        new(id, type, new TextSpan(0, 1), 0, [.. In(EventRole.Agent, agents), .. In(EventRole.Target, targets), .. In(EventRole.Place, places), .. In(EventRole.Source, sources)],
            day is null ? null : new EventTime(day, Day(day), Day(day), default, "test"), polarity, modality, "test", 0.9);

    public static Relation Relation(RelationType type, string subject, string @object, string? note = null) => new(type, subject, @object, note, default, "test", 0.8);

    public static ArticleExtraction Article(string id, Entity[] entities, ExtractedEvent[]? events = null, Relation[]? relations = null)
    {
        var text = string.Join(' ', entities.Select(e => e.Name)) + " .";
        var mentions = new List<Mention>();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var entity in entities)
        {
            var start = mentions.Count == 0 ? 0 : mentions[^1].Span.End + 1;
            var span = new TextSpan(start, start + entity.Name.Length);
            mentions.Add(new Mention(entity.Id, span, tokens.Count, 1, entity.Type == EntityType.Group ? MentionKind.Group : MentionKind.Name, "test", 1));
            tokens.Add(new Token(span, span, entity.Name, entity.Name, TokenKind.Word, Clitics.None, PartOfSpeech.ProperNoun));
        }

        var whole = new TextSpan(0, text.Length);
        var article = new Article(id, text, new ArticleMetadata("title of " + id), [new Block(BlockKind.Paragraph, whole)], new ArticleSource(id + ".txt", OffsetMap.Identity, "00"));
        var document = new Document(article, [new Sentence(0, whole, 0, tokens.Count, BlockKind.Paragraph, 0)], tokens.ToImmutable());
        var placed = (events ?? []).Select((e, at) => e with { Trigger = new TextSpan(at, at + 1) });
        return new ArticleExtraction(document, new EntityLayer(entities, mentions), [.. placed], relations ?? []);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<EventArgument> In(EventRole role, string[]? ids) => (ids ?? []).Select(id => new EventArgument(role, id, "test", 1));
}

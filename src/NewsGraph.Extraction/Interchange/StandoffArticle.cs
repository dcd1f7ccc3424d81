using System.Text.Json.Serialization;

namespace NewsGraph.Extraction.Interchange;

/// <summary>
/// The annotation of an article whose text is kept elsewhere: offsets and ids without a word of it, so that it may stand in a repository that the text may not.
/// </summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Source">Id of the record of the news file that holds its text.</param>
/// <param name="Entities">Entities; each is named by the longest of its mentions.</param>
/// <param name="Mentions">Mentions, in text order.</param>
/// <param name="Events">Events, in text order.</param>
/// <param name="Relations">Relations, without their notes.</param>
/// <param name="Published">Date that its times were resolved against (ISO 8601) where the record has none; else null.</param>
public sealed record StandoffArticle(
    string Article,
    string Source,
    IReadOnlyList<StandoffEntity> Entities,
    IReadOnlyList<StandoffMention> Mentions,
    IReadOnlyList<StandoffEvent> Events,
    IReadOnlyList<StandoffRelation> Relations,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Published = null)
{
    /// <summary>The annotation with the words left out.</summary>
    /// <param name="annotation">An annotation.</param>
    /// <param name="source">Id of the record that holds its text.</param>
    /// <param name="published">Date of the article where the record has none, or null.</param>
    public static StandoffArticle Of(Annotation annotation, string source, string? published = null) => new(
        annotation.Article,
        source,
        [.. annotation.Entities.Select(e => new StandoffEntity(e.Id, e.Type))],
        [.. annotation.Mentions.Select(m => new StandoffMention(m.Entity, m.Start, m.End))],
        [.. annotation.Events.Select(e => new StandoffEvent(e.Id, e.Type, e.Trigger.Start, e.Trigger.End, e.Agents, e.Targets, e.Places, e.Source, e.Time, e.Polarity, e.Modality))],
        [.. annotation.Relations.Select(r => new StandoffRelation(r.Type, r.Subject, r.Object))],
        published);

    /// <summary>The annotation with the words of a text put in.</summary>
    /// <param name="text">The text that the offsets are of.</param>
    /// <exception cref="FormatException">A span lies outside the text.</exception>
    public Annotation Over(string text)
    {
        string Words(int start, int end) => 0 <= start && start < end && end <= text.Length
            ? text[start..end]
            : throw new FormatException($"{Article}: span {start}–{end} lies outside its text of {text.Length} characters (record {Source}); is it the text that was annotated?");
        var mentions = Mentions.Select(m => new AnnotatedMention(m.Entity, m.Start, m.End, Words(m.Start, m.End))).ToList();
        var names = mentions.GroupBy(m => m.Entity, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(m => m.Text.Length)!.Text, StringComparer.Ordinal);
        return new Annotation(
            Article,
            [.. Entities.Select(e => new AnnotatedEntity(e.Id, e.Type, names.GetValueOrDefault(e.Id, ""), null))],
            mentions,
            [.. Events.Select(e => new AnnotatedEvent(e.Id, e.Type, new AnnotatedTrigger(e.Start, e.End, Words(e.Start, e.End)), e.Agents, e.Targets, e.Places, e.Sources, e.Time, e.Polarity, e.Modality))],
            [.. Relations.Select(r => new AnnotatedRelation(r.Type, r.Subject, r.Object, ""))]);
    }
}

/// <summary>An entity.</summary>
/// <param name="Id">Id within the article.</param>
/// <param name="Type"><c>PER</c>, <c>ORG</c>, <c>LOC</c> or <c>GRP</c>.</param>
public sealed record StandoffEntity(string Id, string Type);

/// <summary>A mention, by UTF-16 offsets, the end exclusive.</summary>
/// <param name="Entity">Entity id.</param>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset after its last one.</param>
public sealed record StandoffMention(string Entity, int Start, int End);

/// <summary>An event; its fields are those of <see cref="AnnotatedEvent"/>.</summary>
/// <param name="Id">Id within the article.</param>
/// <param name="Type">One of the 25 types in capitals.</param>
/// <param name="Start">Offset of the first code unit of its trigger.</param>
/// <param name="End">Offset after its last one.</param>
/// <param name="Agents">Entity ids.</param>
/// <param name="Targets">Entity ids.</param>
/// <param name="Places">Entity ids.</param>
/// <param name="Sources">Entity ids.</param>
/// <param name="Time">ISO 8601 value or null.</param>
/// <param name="Polarity"><c>positive</c> or <c>negative</c>.</param>
/// <param name="Modality"><c>asserted</c>, <c>planned</c>, <c>possible</c> or <c>requested</c>.</param>
public sealed record StandoffEvent(
    string Id,
    string Type,
    int Start,
    int End,
    IReadOnlyList<string> Agents,
    IReadOnlyList<string> Targets,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Sources,
    string? Time,
    string Polarity,
    string Modality);

/// <summary>A relation.</summary>
/// <param name="Type"><c>position</c>, <c>partOf</c> or <c>locatedIn</c>.</param>
/// <param name="Subject">Entity id.</param>
/// <param name="Object">Entity id.</param>
public sealed record StandoffRelation(string Type, string Subject, string Object);

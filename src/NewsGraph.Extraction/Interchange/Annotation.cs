using System.Text.Json.Serialization;

namespace NewsGraph.Extraction.Interchange;

/// <summary>An article's extraction or gold annotation in the interchange format: flat, by ids, offsets in the file.</summary>
/// <param name="Article">Id of the article: the file name without extension.</param>
/// <param name="Entities">Entities.</param>
/// <param name="Mentions">Mentions in text order.</param>
/// <param name="Events">Events in text order.</param>
/// <param name="Relations">Relations.</param>
public sealed record Annotation(
    string Article,
    IReadOnlyList<AnnotatedEntity> Entities,
    IReadOnlyList<AnnotatedMention> Mentions,
    IReadOnlyList<AnnotatedEvent> Events,
    IReadOnlyList<AnnotatedRelation> Relations);

/// <summary>An entity.</summary>
/// <param name="Id">Id within the file.</param>
/// <param name="Type"><c>PER</c>, <c>ORG</c>, <c>LOC</c> or <c>GRP</c>.</param>
/// <param name="Name">Fullest usual Arabic name.</param>
/// <param name="Wikidata">Wikidata id or null.</param>
public sealed record AnnotatedEntity(string Id, string Type, string Name, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Wikidata);

/// <summary>A mention.</summary>
/// <param name="Entity">Entity id.</param>
/// <param name="Start">Offset of its first code unit in the file.</param>
/// <param name="End">Offset after its last one.</param>
/// <param name="Text">The words.</param>
public sealed record AnnotatedMention(string Entity, int Start, int End, string Text);

/// <summary>A trigger.</summary>
/// <param name="Start">Offset of its first code unit in the file.</param>
/// <param name="End">Offset after its last one.</param>
/// <param name="Text">The word.</param>
public sealed record AnnotatedTrigger(int Start, int End, string Text);

/// <summary>An event.</summary>
/// <param name="Id">Id within the file.</param>
/// <param name="Type">One of the 25 types in capitals.</param>
/// <param name="Trigger">The word that names it.</param>
/// <param name="Agents">Entity ids.</param>
/// <param name="Targets">Entity ids.</param>
/// <param name="Places">Entity ids.</param>
/// <param name="Source">Entity ids.</param>
/// <param name="Time">ISO 8601 value or null.</param>
/// <param name="Polarity"><c>positive</c> or <c>negative</c>.</param>
/// <param name="Modality"><c>asserted</c>, <c>planned</c>, <c>possible</c> or <c>requested</c>.</param>
public sealed record AnnotatedEvent(
    string Id,
    string Type,
    AnnotatedTrigger Trigger,
    IReadOnlyList<string> Agents,
    IReadOnlyList<string> Targets,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Source,
    string? Time,
    string Polarity,
    string Modality)
{
    /// <summary>How probable it is that the words name an event of the type, to three places; null in an annotation by hand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Confidence { get; init; }
}

/// <summary>A relation.</summary>
/// <param name="Type"><c>position</c>, <c>partOf</c> or <c>locatedIn</c>.</param>
/// <param name="Subject">Entity id.</param>
/// <param name="Object">Entity id.</param>
/// <param name="Note">The office, for a position.</param>
public sealed record AnnotatedRelation(string Type, string Subject, string Object, string? Note);

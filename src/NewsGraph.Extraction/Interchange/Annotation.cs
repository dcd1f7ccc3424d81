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
    IReadOnlyList<AnnotatedRelation> Relations)
{
    /// <summary>Relations beyond the three of the guidelines (spokesperson, membership, nationality, kin, offices of countries that are no entity of the article); not scored. Null where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AnnotatedRelation>? Further { get; init; }

    /// <summary>What the article gives as somebody's own words; not scored. Null where there is nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AnnotatedQuotation>? Quotations { get; init; }
}

/// <summary>Words between quotation marks.</summary>
/// <param name="Start">Offset of the first code unit in the file.</param>
/// <param name="End">Offset after the last one.</param>
/// <param name="Text">The words.</param>
/// <param name="Speakers">Entity ids of those who say them.</param>
/// <param name="SaidIn">Event id of the speech, or null.</param>
public sealed record AnnotatedQuotation(int Start, int End, string Text, IReadOnlyList<string> Speakers, string? SaidIn);

/// <summary>An entity.</summary>
/// <param name="Id">Id within the file.</param>
/// <param name="Type"><c>PER</c>, <c>ORG</c>, <c>LOC</c> or <c>GRP</c>.</param>
/// <param name="Name">Fullest usual Arabic name.</param>
/// <param name="Wikidata">Wikidata id or null.</param>
public sealed record AnnotatedEntity(string Id, string Type, string Name, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Wikidata)
{
    /// <summary>Key of the known entity it was linked to, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Known { get; init; }

    /// <summary>Probability that the link is right, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Confidence { get; init; }

    /// <summary>Key of the known person who held the office that a group's words name on the article's date, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Holder { get; init; }
}

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
    /// <summary><c>past</c>, <c>present</c>, <c>future</c> or <c>pluperfect</c>, or null where its words have no tense; not scored.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Tense { get; init; }

    /// <summary>Id of the event of speech by which its source tells it, or null; not scored.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ToldIn { get; init; }

    /// <summary>How probable it is that the words name an event of the type, to three places; null in an annotation by hand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Confidence { get; init; }
}

/// <summary>A relation.</summary>
/// <param name="Type"><c>position</c>, <c>partOf</c>, <c>locatedIn</c>; among the further ones also <c>spokespersonFor</c>, <c>memberOf</c>, <c>nationality</c>, <c>family</c>.</param>
/// <param name="Subject">Entity id.</param>
/// <param name="Object">Entity id; empty where <see cref="Known"/> says what is meant.</param>
/// <param name="Note">The office, for a position.</param>
public sealed record AnnotatedRelation(string Type, string Subject, string Object, string? Note)
{
    /// <summary>Key of the known entity that is the object, where the article has no entity for it; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Known { get; init; }

    /// <summary><c>former</c>, <c>designate</c>, <c>acting</c>, <c>resigned</c> or <c>outgoing</c>; null where the words say nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; init; }

    /// <summary><c>child</c>, <c>parent</c>, <c>sibling</c>, <c>spouse</c> or <c>relative</c>, for kin.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kin { get; init; }

    /// <summary>Since when, ISO 8601 as far as the text says, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? From { get; init; }

    /// <summary>Until when, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Until { get; init; }
}

namespace NewsGraph.Extraction.Resolution;

/// <summary>An entity of an article.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Entity">Id of the entity within it.</param>
public readonly record struct EntityReference(string Article, string Entity);

/// <summary>One real-world thing over all articles: the entities that were taken as one, and why.</summary>
/// <param name="Key">Names the thing by content: <c>known:KEY</c>, <c>wikidata:Q…</c>, <c>name:…</c> or, when it is one article's own, <c>article:…</c>.</param>
/// <param name="Type">Kind of thing.</param>
/// <param name="Name">Fullest usual Arabic form.</param>
/// <param name="KnownId">Key of the known entity, or null.</param>
/// <param name="Wikidata">Wikidata id, or null.</param>
/// <param name="Kind">Finer kind by the ontology's words, or null.</param>
/// <param name="Reason">Why articles' entities were taken as one, or null where the thing is one article's own.</param>
/// <param name="Members">The entities, by article and place in it.</param>
public sealed record ResolvedEntity(
    string Key,
    EntityType Type,
    string Name,
    string? KnownId,
    string? Wikidata,
    string? Kind,
    MergeReason? Reason,
    IReadOnlyList<EntityReference> Members);

/// <summary>Why two things were taken as one.</summary>
public enum MergeReason
{
    /// <summary>Both were linked to the same known entity.</summary>
    SameKnownEntity,

    /// <summary>Both carry the same Wikidata id.</summary>
    SameOutsideId,

    /// <summary>Same type and full name; nothing in the context speaks against it.</summary>
    SameFullName,

    /// <summary>Same name, and both articles show the same country.</summary>
    SameNameAndCountry,

    /// <summary>An analyst decided so.</summary>
    AnalystDecision,

    /// <summary>The same article comes back to the event.</summary>
    RepeatedInArticle,

    /// <summary>Same agent, target and time.</summary>
    SameParticipantsAndDay,

    /// <summary>One participant in common, same place and day.</summary>
    SameParticipantPlaceAndDay,

    /// <summary>The only event of its type at that place on that day in either article.</summary>
    SamePlaceAndDay,
}

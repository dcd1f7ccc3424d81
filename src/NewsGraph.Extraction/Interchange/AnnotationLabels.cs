using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Interchange;

/// <summary>The labels of the interchange format and the values they stand for.</summary>
public static class AnnotationLabels
{
    private static readonly Dictionary<string, EntityType> Entities = new(StringComparer.Ordinal)
    {
        ["PER"] = EntityType.Person,
        ["ORG"] = EntityType.Organization,
        ["LOC"] = EntityType.Location,
        ["GRP"] = EntityType.Group,
    };

    private static readonly Dictionary<string, RelationType> Relations = new(StringComparer.Ordinal)
    {
        ["position"] = RelationType.Position,
        ["partOf"] = RelationType.PartOf,
        ["locatedIn"] = RelationType.LocatedIn,
        ["spokespersonFor"] = RelationType.SpokespersonFor,
        ["memberOf"] = RelationType.MemberOf,
        ["nationality"] = RelationType.Nationality,
        ["family"] = RelationType.Family,
    };

    /// <summary>The label of an entity type.</summary>
    public static string Of(EntityType type) => Entities.First(p => p.Value == type).Key;

    /// <summary>The label of a relation type.</summary>
    public static string Of(RelationType type) => Relations.First(p => p.Value == type).Key;

    /// <summary>The label of an office's standing.</summary>
    public static string Of(OfficeStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>The label of a kinship.</summary>
    public static string Of(Kinship kin) => kin.ToString().ToLowerInvariant();

    /// <summary>True for a relation that the guidelines ask for: position, part and place, between two entities of the article.</summary>
    public static bool IsOfGuidelines(Relation relation) =>
        relation.Type is RelationType.Position or RelationType.PartOf or RelationType.LocatedIn && relation.KnownObject is null;

    /// <summary>The label of an event type: its name in capitals.</summary>
    public static string Of(EventType type) => type.ToString().ToUpperInvariant();

    /// <summary>The label of a polarity.</summary>
    public static string Of(Polarity polarity) => polarity.ToString().ToLowerInvariant();

    /// <summary>The label of a tense.</summary>
    public static string Of(EventTense tense) => tense.ToString().ToLowerInvariant();

    /// <summary>The label of a modality.</summary>
    public static string Of(Modality modality) => modality.ToString().ToLowerInvariant();

    /// <summary>Reads an entity type.</summary>
    /// <exception cref="FormatException">No such label.</exception>
    public static EntityType ParseEntityType(string label) =>
        Entities.TryGetValue(label, out var type) ? type : throw Unknown("entity type", label, Entities.Keys);

    /// <summary>Reads a relation type.</summary>
    /// <exception cref="FormatException">No such label.</exception>
    public static RelationType ParseRelationType(string label) =>
        Relations.TryGetValue(label, out var type) ? type : throw Unknown("relation type", label, Relations.Keys);

    /// <summary>Reads an event type.</summary>
    /// <exception cref="FormatException">No such label.</exception>
    public static EventType ParseEventType(string label) => Parse<EventType>("event type", label);

    /// <summary>Reads a polarity.</summary>
    /// <exception cref="FormatException">No such label.</exception>
    public static Polarity ParsePolarity(string label) => Parse<Polarity>("polarity", label);

    /// <summary>Reads a modality.</summary>
    /// <exception cref="FormatException">No such label.</exception>
    public static Modality ParseModality(string label) => Parse<Modality>("modality", label);

    /// <summary>Reads an office's standing; null is <see cref="OfficeStatus.Unstated"/>.</summary>
    /// <exception cref="FormatException">No such label.</exception>
    public static OfficeStatus ParseOfficeStatus(string? label) => label is null ? OfficeStatus.Unstated : Parse<OfficeStatus>("office status", label);

    /// <summary>Reads a kinship; null stays null.</summary>
    /// <exception cref="FormatException">No such label.</exception>
    public static Kinship? ParseKinship(string? label) => label is null ? null : Parse<Kinship>("kinship", label);

    private static T Parse<T>(string what, string label)
        where T : struct, Enum =>
        Enum.TryParse<T>(label, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : throw Unknown(what, label, Enum.GetNames<T>());

    private static FormatException Unknown(string what, string label, IEnumerable<string> known) =>
        new($"«{label}» is no {what}; it must be one of {string.Join(", ", known)}");
}

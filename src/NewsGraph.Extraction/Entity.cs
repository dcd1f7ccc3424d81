using NewsGraph.Text;

namespace NewsGraph.Extraction;

/// <summary>The four kinds of thing that a mention can denote (eval guidelines).</summary>
public enum EntityType
{
    /// <summary>A named human being (PER).</summary>
    Person,

    /// <summary>A body that acts as one (ORG).</summary>
    Organization,

    /// <summary>A country, region, city, sea or site (LOC).</summary>
    Location,

    /// <summary>People known only by role, nationality or number (GRP).</summary>
    Group,
}

/// <summary>One real-world thing as one article speaks of it.</summary>
/// <param name="Id">Id within the article: <c>e1</c>, <c>e2</c> … in order of first mention; a number is missing where a doubtful entity was left out.</param>
/// <param name="Type">Kind of thing.</param>
/// <param name="Name">Fullest usual Arabic form that is known.</param>
/// <param name="KnownId">Key of the known entity it was linked to, or null.</param>
/// <param name="Wikidata">Wikidata id of that known entity, or null.</param>
public sealed record Entity(string Id, EntityType Type, string Name, string? KnownId = null, string? Wikidata = null)
{
    /// <summary>Finer kind by the ontology's words (<c>country</c>, <c>city</c>, <c>armed-group</c>, <c>ministry</c> …), or null.</summary>
    public string? Kind { get; init; }

    /// <summary>Key of the known person whom a group's words mean: the holder of the office on the article's date, where the article names nobody («the Iraqi prime minister»); or null.</summary>
    public string? HolderId { get; init; }

    /// <summary>Probability that <see cref="KnownId"/> is right, as fitted on annotated articles; null where the entity is not linked.</summary>
    public double? LinkConfidence { get; init; }

    /// <summary>The evidence behind <see cref="LinkConfidence"/>, on which it is fitted; null where the entity is not linked.</summary>
    internal IReadOnlyList<double>? LinkEvidence { get; init; }
}

/// <summary>One place where an article names or describes an entity.</summary>
/// <param name="EntityId">The entity denoted.</param>
/// <param name="Span">Where, cut by the guidelines (no titles, no attached prepositions).</param>
/// <param name="First">Index of the first token.</param>
/// <param name="Count">Number of tokens.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Rule">What found it and why it denotes that entity.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Mention(string EntityId, TextSpan Span, int First, int Count, MentionKind Kind, string Rule, double Confidence);

/// <summary>How a mention refers.</summary>
public enum MentionKind
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By a definite description («التحالف»، «الوزارة») or an office.</summary>
    Description,

    /// <summary>By number, role or nationality (GRP).</summary>
    Group,
}

/// <summary>The entities of an article and their mentions, in text order.</summary>
/// <param name="Entities">Entities in order of first mention.</param>
/// <param name="Mentions">Mentions in text order.</param>
public sealed record EntityLayer(IReadOnlyList<Entity> Entities, IReadOnlyList<Mention> Mentions);

/// <summary>Types of relation between entities.</summary>
public enum RelationType
{
    /// <summary>A person holds an office of a body or country.</summary>
    Position,

    /// <summary>A body belongs to a country or body.</summary>
    PartOf,

    /// <summary>A place lies in a place.</summary>
    LocatedIn,

    /// <summary>A person speaks for a body or country.</summary>
    SpokespersonFor,

    /// <summary>A person is a member or cadre of a body, or sits in it.</summary>
    MemberOf,

    /// <summary>A person is of a country, by a nisba that names neither office nor body («the Lebanese journalist so-and-so»).</summary>
    Nationality,

    /// <summary>A person is kin of a person.</summary>
    Family,
}

/// <summary>A relation that the article's words show.</summary>
/// <param name="Type">Kind of relation.</param>
/// <param name="Subject">Entity id.</param>
/// <param name="Object">Entity id.</param>
/// <param name="Note">The office in Arabic for a position; else null.</param>
/// <param name="Evidence">The words that show it.</param>
/// <param name="Rule">What found it.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Relation(RelationType Type, string Subject, string Object, string? Note, TextSpan Evidence, string Rule, double Confidence)
{
    /// <summary>Key of the known country or body that is meant, where the article itself has no such entity; <see cref="Object"/> is empty then.</summary>
    public string? KnownObject { get; init; }

    /// <summary>What the words say of an office's standing.</summary>
    public OfficeStatus Status { get; init; }

    /// <summary>What the subject is to the object, for <see cref="RelationType.Family"/>.</summary>
    public Kinship? Kin { get; init; }

    /// <summary>Since when, where the text says, or null.</summary>
    public DateBounds? From { get; init; }

    /// <summary>Until when, where the text says, or null.</summary>
    public DateBounds? Until { get; init; }
}

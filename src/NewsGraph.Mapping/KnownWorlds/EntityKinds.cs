using NewsGraph.Extraction;

namespace NewsGraph.Mapping.KnownWorlds;

/// <summary>The finer kinds of known entities, in the ontology's words with dashes (<c>armed-group</c> for <c>ng:ArmedGroup</c>), and what type of thing each is.</summary>
public static class EntityKinds
{
    private static readonly string[] Places =
        ["country", "continent", "region", "district", "city", "neighbourhood", "site", "airport", "border-crossing", "military-base", "water-body", "place"];

    private static readonly string[] Bodies =
    [
        "alliance", "armed-group", "bank", "civil-society", "club", "company", "court", "embassy", "government", "government-body", "international-body", "media-outlet", "military",
        "ministry", "news-agency", "organization", "parliament", "party", "religious-body", "security-force", "union", "university",
    ];

    /// <summary>True for a kind that a table may give.</summary>
    public static bool IsKnown(string kind) => kind is "person" || Places.Contains(kind, StringComparer.Ordinal) || Bodies.Contains(kind, StringComparer.Ordinal);

    /// <summary>The type of thing that a kind is; what is neither person nor place is a body.</summary>
    public static EntityType TypeOf(string kind) =>
        kind is "person" ? EntityType.Person : Places.Contains(kind, StringComparer.Ordinal) ? EntityType.Location : EntityType.Organization;

    /// <summary>A class name with dashes: <c>ArmedGroup</c> → <c>armed-group</c>.</summary>
    public static string Dashed(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}

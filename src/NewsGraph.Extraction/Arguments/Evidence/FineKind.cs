namespace NewsGraph.Extraction.Arguments.Evidence;

/// <summary>The finer kinds of entity as a column: kinds that act alike stand side by side, so that a tree can part them in one step.</summary>
internal static class FineKind
{
    /// <summary>The number of a kind by the ontology's words; 0 where it is not known.</summary>
    public static int Of(string? kind) => kind switch
    {
        "country" => 1,
        "city" or "district" or "region" or "site" or "water-body" or "continent" => 2,
        "news-agency" => 3,
        "media-outlet" => 4,
        "armed-group" => 5,
        "military" or "security-force" => 6,
        "government" or "government-body" or "ministry" or "presidency" or "parliament" or "court" or "embassy" => 7,
        "party" => 8,
        "international-body" or "alliance" or "union" => 9,
        "person" => 10,
        null or "" => 0,
        _ => 11,
    };
}

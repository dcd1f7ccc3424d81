namespace NewsGraph.Extraction.Linking;

/// <summary>The known entities by key, indexed once for all articles.</summary>
internal sealed class LinkTargets(KnownWorld world)
{
    private readonly Dictionary<string, KnownEntity> _known = world.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
    private readonly HashSet<string> _capitals = [.. world.Entities.Select(e => e.Capital).OfType<string>()];

    /// <summary>A known entity.</summary>
    public KnownEntity this[string key] => _known[key];

    /// <summary>Whether a known place is the capital of a country.</summary>
    public bool IsCapital(string key) => _capitals.Contains(key);
}

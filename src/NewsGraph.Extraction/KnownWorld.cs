namespace NewsGraph.Extraction;

/// <summary>An actor or place that is known before any article is read.</summary>
/// <param name="Id">Key, stable across versions: the local name in <c>ontology/entities</c>.</param>
/// <param name="Type">Kind of thing.</param>
/// <param name="Name">Usual Arabic name.</param>
/// <param name="EnglishName">Usual English name, or null.</param>
/// <param name="Aliases">Other Arabic names, without <paramref name="Name"/>.</param>
/// <param name="Kind">Finer kind by the ontology's words (<c>country</c>, <c>city</c>, <c>armed-group</c>, <c>government</c> …).</param>
/// <param name="Country">Key of the country it belongs to, or null.</param>
/// <param name="Wikidata">Wikidata id, where verified in a source; else null.</param>
public sealed record KnownEntity(
    string Id,
    EntityType Type,
    string Name,
    string? EnglishName,
    IReadOnlyList<string> Aliases,
    string? Kind,
    string? Country,
    string? Wikidata)
{
    /// <summary>GeoNames id, where verified in a source; else null.</summary>
    public string? GeoNames { get; init; }

    /// <summary>Key of the place or body that it is part of or lies in, or null.</summary>
    public string? Within { get; init; }

    /// <summary>Capital, for a country: key of the city.</summary>
    public string? Capital { get; init; }

    /// <summary>Nisba adjectives, for a country (masculine, feminine, plural forms without article).</summary>
    public IReadOnlyList<string> Nisbas { get; init; } = [];

    /// <summary>Latitude in degrees, or null.</summary>
    public double? Latitude { get; init; }

    /// <summary>Longitude in degrees, or null.</summary>
    public double? Longitude { get; init; }

    /// <summary>Offices held.</summary>
    public IReadOnlyList<OfficeHeld> Offices { get; init; } = [];
}

/// <summary>An office that a person held.</summary>
/// <param name="Title">The office in Arabic («رئيس الوزراء»).</param>
/// <param name="Of">Key of the body or country.</param>
/// <param name="From">First day, or null.</param>
/// <param name="To">Last day, or null.</param>
public sealed record OfficeHeld(string Title, string Of, DateOnly? From, DateOnly? To);

/// <summary>The actors and places known beforehand. Immutable.</summary>
/// <param name="Entities">In the order of their keys.</param>
public sealed record KnownWorld(IReadOnlyList<KnownEntity> Entities)
{
    /// <summary>A world in which nothing is known.</summary>
    public static KnownWorld Empty { get; } = new([]);
}

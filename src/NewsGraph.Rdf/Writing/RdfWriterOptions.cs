namespace NewsGraph.Rdf.Writing;

/// <summary>How a document is written.</summary>
public sealed record RdfWriterOptions
{
    /// <summary>The well-known prefixes, no base.</summary>
    public static RdfWriterOptions Default { get; } = new();

    /// <summary>Prefixes (without colon) and their namespaces that may be used; only those in use are declared.</summary>
    public IReadOnlyDictionary<string, string> Prefixes { get; init; } = WellKnownPrefixes.All;

    /// <summary>When given, declared as the base, and IRIs under it are written relative to it.</summary>
    public string? BaseIri { get; init; }

    /// <summary>Comment lines at the top, without the <c>#</c>.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];
}

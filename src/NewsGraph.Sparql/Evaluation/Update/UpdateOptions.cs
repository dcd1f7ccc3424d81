namespace NewsGraph.Sparql;

/// <summary>How updates are applied and how much they may cost.</summary>
public sealed record UpdateOptions
{
    /// <summary>Limits of the patterns, and which graphs make up their default graph.</summary>
    public QueryOptions Query { get; init; } = new();

    /// <summary>Folders whose RDF files LOAD may read, deeper ones included. None: LOAD is refused. Documents elsewhere are never fetched.</summary>
    public IReadOnlyList<string> LoadFolders { get; init; } = [];
}

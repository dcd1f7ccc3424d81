namespace NewsGraph.Web;

/// <summary>How a graph is served.</summary>
public sealed record ServerOptions
{
    /// <summary>Port on the loopback address; 0 for any that is free.</summary>
    public int Port { get; init; } = 8080;

    /// <summary>Time that one query may take.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Rows that one query may give.</summary>
    public long RowLimit { get; init; } = 1_000_000;

    /// <summary>Queries evaluated at once; further ones wait their turn, and are refused with 503 when too many wait.</summary>
    public int Concurrency { get; init; } = Environment.ProcessorCount;

    /// <summary>Search by words for text:matches and text:score, or null for none.</summary>
    public NewsGraph.Sparql.TextSearch? TextSearch { get; init; }
}

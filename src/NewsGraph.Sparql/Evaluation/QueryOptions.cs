namespace NewsGraph.Sparql;

/// <summary>How queries are evaluated and how much they may cost.</summary>
public sealed record QueryOptions
{
    /// <summary>True when a query without FROM sees the union of all graphs as its default graph; false for the default graph alone.</summary>
    public bool UnionDefaultGraph { get; init; }

    /// <summary>Time that an evaluation may take, or null.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Rows that a query may give back, or null.</summary>
    public long? RowLimit { get; init; }

    /// <summary>Bytes that rows kept for joins, grouping and sorting may take (an estimate), or null.</summary>
    public long? MemoryLimit { get; init; } = 4L << 30;

    /// <summary>Threads that one query may use for big scans and sorts; 1 for the caller's alone. The result is the same, in the same order.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Rows that a scan or a sort must promise to be divided among threads.</summary>
    public int DivideFrom { get; init; } = 4096;

    /// <summary>Search by words for text:matches and text:score, or null for none. One for all engines over a data set keeps its index.</summary>
    public TextSearch? TextSearch { get; init; }

    /// <summary>Who asks other services for SERVICE; null: SERVICE is refused.</summary>
    public IServiceClient? Services { get; init; }

    /// <summary>The clock of NOW() and of the time limit.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Seed of RAND(), UUID() and STRUUID(): the same seed gives the same values.</summary>
    public int Seed { get; init; }
}

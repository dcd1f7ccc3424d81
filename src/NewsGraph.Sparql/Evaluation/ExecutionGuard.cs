using System.Globalization;
using System.Runtime.ExceptionServices;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>Watches cancellation, time and memory of one evaluation. Operators call <see cref="Tick"/> for each row that they look at.</summary>
internal sealed class ExecutionGuard(QueryOptions options, CancellationToken cancellation)
{
    private const int TicksBetweenChecks = 1024;

    private readonly long started = options.Clock.GetTimestamp();
    private int ticks;
    private long reserved;

    /// <summary>The caller's wish to stop.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Counts a row; looks at the clock and the token once in a while.</summary>
    /// <exception cref="QueryLimitException">The time is up.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public void Tick()
    {
        if (++ticks >= TicksBetweenChecks)
        {
            ticks = 0;
            Check();
        }
    }

    /// <summary>Sorts with a comparison that ticks: what the guard throws comes out as it is, not as a fault of the comparison.</summary>
    public static void Sort(Action sort)
    {
        try
        {
            sort();
        }
        catch (InvalidOperationException error) when (error.InnerException is QueryLimitException or OperationCanceledException)
        {
            ExceptionDispatchInfo.Throw(error.InnerException);
        }
    }

    private void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (options.TimeLimit is { } limit && options.Clock.GetElapsedTime(started) > limit)
        {
            throw new QueryLimitException(string.Create(
                CultureInfo.InvariantCulture, $"the query took longer than the time limit of {limit.TotalSeconds:0.###} s; add a LIMIT, make it more selective, or raise the limit"));
        }
    }

    /// <summary>Counts memory for a kept row.</summary>
    /// <exception cref="QueryLimitException">The budget is used up.</exception>
    public void Reserve(long bytes)
    {
        reserved += bytes;
        if (options.MemoryLimit is { } limit && reserved > limit)
        {
            throw new QueryLimitException(string.Create(
                CultureInfo.InvariantCulture, $"the query needs more than the memory limit of {limit / (1 << 20)} MB for joins, groups or sorting; make it more selective, or raise the limit"));
        }
    }
}

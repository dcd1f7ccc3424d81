using System.Globalization;
using System.Runtime.ExceptionServices;

namespace NewsGraph.Sparql.Evaluation;

/// <summary>
/// Watches cancellation, time and memory of one evaluation. Operators call <see cref="Tick"/> for each row that they look at.
/// Each thread of an evaluation has one of its own; what they reserve is counted together.
/// </summary>
internal sealed class ExecutionGuard
{
    private const int TicksBetweenChecks = 1024;

    private readonly QueryOptions options;
    private readonly long started;
    private readonly MemoryCount memory;
    private int ticks;

    /// <summary>A guard of an evaluation that begins now.</summary>
    public ExecutionGuard(QueryOptions options, CancellationToken cancellation)
        : this(options, options.Clock.GetTimestamp(), new MemoryCount(), cancellation)
    {
    }

    private ExecutionGuard(QueryOptions options, long started, MemoryCount memory, CancellationToken cancellation)
        => (this.options, Cancellation, this.started, this.memory) = (options, cancellation, started, memory);

    /// <summary>The caller's wish to stop.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The guard of another thread of the same evaluation, which stops when told to.</summary>
    public ExecutionGuard Fork(CancellationToken stop) => new(options, started, memory, stop);

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

    /// <summary>Looks at the clock and the token now.</summary>
    /// <exception cref="QueryLimitException">The time is up.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public void Check()
    {
        Cancellation.ThrowIfCancellationRequested();
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
        if (memory.Add(bytes) > options.MemoryLimit)
        {
            throw new QueryLimitException(string.Create(
                CultureInfo.InvariantCulture, $"the query needs more than the memory limit of {options.MemoryLimit / (1 << 20)} MB for joins, groups or sorting; make it more selective, or raise the limit"));
        }
    }

    private sealed class MemoryCount
    {
        private long bytes;

        public long Add(long more) => Interlocked.Add(ref bytes, more);
    }
}

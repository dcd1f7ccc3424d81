using System.Collections.Concurrent;

namespace NewsGraph.Pipeline.Extraction;

/// <summary>What a stage of a build cost, summed over threads.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="Time">Processor time.</param>
/// <param name="Bytes">Memory allocated, most of it given back soon.</param>
public readonly record struct StageCost(string Stage, TimeSpan Time, long Bytes);

/// <summary>What the stages of a build cost. For people to read; nothing that is written depends on it.</summary>
public sealed class StageTimes
{
    private readonly ConcurrentDictionary<string, StageCost> _costs = new(StringComparer.Ordinal);

    /// <summary>Cost by stage, longest first.</summary>
    public IReadOnlyList<StageCost> All => [.. _costs.Values.OrderByDescending(c => c.Time).ThenBy(c => c.Stage, StringComparer.Ordinal)];

    /// <summary>Does some work on this thread and counts its cost to a stage.</summary>
    public T Measure<T>(string stage, Func<T> work)
    {
        var (begin, bytes) = (ThreadTime.Seconds(), GC.GetAllocatedBytesForCurrentThread());
        var result = work();
        Add(new StageCost(stage, TimeSpan.FromSeconds(ThreadTime.Seconds() - begin), GC.GetAllocatedBytesForCurrentThread() - bytes));
        return result;
    }

    /// <summary>Does some work that uses several threads while nothing else is done, and counts its cost to a stage.</summary>
    public T MeasureAlone<T>(string stage, Func<T> work)
    {
        var (begin, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var result = work();
        Add(new StageCost(stage, Environment.CpuUsage.TotalTime - begin, GC.GetTotalAllocatedBytes() - bytes));
        return result;
    }

    private void Add(StageCost spent) => _costs.AddOrUpdate(
        spent.Stage, static (_, own) => own, static (_, before, own) => new StageCost(own.Stage, before.Time + own.Time, before.Bytes + own.Bytes), spent);
}

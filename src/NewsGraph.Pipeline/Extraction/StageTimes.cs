using System.Collections.Concurrent;
using System.Diagnostics;

namespace NewsGraph.Pipeline.Extraction;

/// <summary>Time spent in the stages of a build, summed over threads. For people to read; nothing that is written depends on it.</summary>
public sealed class StageTimes
{
    private readonly ConcurrentDictionary<string, long> _ticks = new(StringComparer.Ordinal);

    /// <summary>Time by stage, longest first.</summary>
    public IReadOnlyList<(string Stage, TimeSpan Time)> All =>
        [.. _ticks.Select(t => (t.Key, TimeSpan.FromSeconds((double)t.Value / Stopwatch.Frequency))).OrderByDescending(t => t.Item2).ThenBy(t => t.Key, StringComparer.Ordinal)];

    /// <summary>Does some work and counts its time to a stage.</summary>
    public T Measure<T>(string stage, Func<T> work)
    {
        var begin = Stopwatch.GetTimestamp();
        var result = work();
        var spent = Stopwatch.GetTimestamp() - begin;
        _ticks.AddOrUpdate(stage, spent, (_, before) => before + spent);
        return result;
    }
}

using System.Globalization;
using System.Runtime;
using NewsGraph.Pipeline.Extraction;

namespace NewsGraph.Cli;

/// <summary>Prints where the time of a build went: processor time, which does not depend on what else the machine is doing.</summary>
internal static class BuildStatistics
{
    private const double Mebibyte = 1024 * 1024;
    private const string Rest = "reading, JIT, GC";

    /// <summary>Prints a line for each stage, summed over threads, then words a second and the peak of memory.</summary>
    public static void Print(IReadOnlyList<StageCost> stages, long words, TimeSpan elapsed)
    {
        var all = TimeSpan.FromMilliseconds(ProcessMemory.CpuMilliseconds());
        foreach (var cost in stages)
        {
            Print(cost, words);
        }

        var spent = TimeSpan.FromSeconds(stages.Sum(s => s.Time.TotalSeconds));
        Print(new StageCost(Rest, all - spent, GC.GetTotalAllocatedBytes() - stages.Sum(s => s.Bytes)), words);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  of that, on the clock: JIT {JitInfo.GetCompilationTime().TotalSeconds:F1} s ({JitInfo.GetCompiledMethodCount()} methods), GC {GC.GetTotalPauseDuration().TotalSeconds:F1} s ({GC.CollectionCount(0)} collections, {GC.CollectionCount(2)} of all memory)"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{words / all.TotalSeconds:N0} words a second of processor time ({all.TotalSeconds:F1} s), {words / elapsed.TotalSeconds:N0} a second on the clock; peak memory {ProcessMemory.PeakKilobytes() * 1024 / Mebibyte:N0} MiB"));
    }

    private static void Print(StageCost cost, long words) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {cost.Stage,-18}{cost.Time.TotalSeconds,9:F2} s   {1e6 * cost.Time.TotalSeconds / Math.Max(1, words),8:F1} µs and {(double)cost.Bytes / Math.Max(1, words),8:N0} bytes a word"));
}

using System.Diagnostics;
using System.Globalization;

namespace NewsGraph.Cli;

/// <summary>Prints where the time of a build went.</summary>
internal static class BuildStatistics
{
    private const double Mebibyte = 1024 * 1024;

    /// <summary>Prints a line for each stage, summed over threads, then words a second and the peak of memory.</summary>
    public static void Print(IReadOnlyList<(string Stage, TimeSpan Time)> stages, long words, TimeSpan elapsed)
    {
        foreach (var (stage, time) in stages)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage,-18}{time.TotalSeconds,9:F2} s   {1e6 * time.TotalSeconds / Math.Max(1, words),8:F1} µs a word"));
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{words / Math.Max(0.001, elapsed.TotalSeconds):N0} words a second; {process.TotalProcessorTime.TotalSeconds:F1} s of processor; peak memory {process.PeakWorkingSet64 / Mebibyte:N0} MiB"));
    }
}

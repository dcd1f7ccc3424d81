using System.Diagnostics;
using System.Globalization;

namespace NewsGraph.Cli;

/// <summary>What this process has used so far.</summary>
internal static class ProcessMemory
{
    private const string Status = "/proc/self/status";

    /// <summary>The greatest resident memory so far, in KiB.</summary>
    public static long PeakKilobytes()
    {
        var line = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)) : null;
        return line is null
            ? Process.GetCurrentProcess().PeakWorkingSet64 / 1024
            : long.Parse(line.AsSpan("VmHWM:".Length).Trim()[..^3].Trim(), CultureInfo.InvariantCulture);
    }

    /// <summary>Processor time of all threads so far, user and system, in milliseconds.</summary>
    public static double CpuMilliseconds() => Environment.CpuUsage.TotalTime.TotalMilliseconds;
}

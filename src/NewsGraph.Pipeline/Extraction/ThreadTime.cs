using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsGraph.Pipeline.Extraction;

/// <summary>Processor time of the calling thread, which other work on the machine does not lengthen as it does the time on the wall.</summary>
internal static partial class ThreadTime
{
    // POSIX clock_gettime with CLOCK_THREAD_CPUTIME_ID as Linux numbers it; .NET tells processor time by process only.
    private const int ThreadClock = 3;

    /// <summary>Seconds used so far; seconds on the wall where the system has no such clock.</summary>
    public static double Seconds() =>
        OperatingSystem.IsLinux() && Read(ThreadClock, out var time) == 0 ? time.Seconds + (time.Nanoseconds / 1e9) : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Read(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}

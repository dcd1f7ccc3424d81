namespace NewsGraph.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>Some of the input could not be used; the rest was.</summary>
    public const int SomeInputSkipped = 1;

    /// <summary>What was checked has problems.</summary>
    public const int ProblemsFound = 1;

    /// <summary>The command line or the input is wrong; nothing was done.</summary>
    public const int BadInput = 2;

    /// <summary>The program is at fault.</summary>
    public const int InternalError = 70;

    /// <summary>Interrupted by the user (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}

using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Cli;

/// <summary>Tells the user on standard error what could not be read, and remembers whether anything was lost.</summary>
internal sealed class ProblemReport
{
    private int _errors;

    /// <summary>What the process should exit with.</summary>
    public int ExitCode => _errors == 0 ? ExitCodes.Success : ExitCodes.SomeInputSkipped;

    /// <summary>Reports one problem.</summary>
    public void Add(ReadingProblem problem)
    {
        var error = problem.Severity == ReadingSeverity.Error;
        _errors += error ? 1 : 0;
        Console.Error.WriteLine(error ? problem.ToString() : $"warning: {problem}");
    }
}

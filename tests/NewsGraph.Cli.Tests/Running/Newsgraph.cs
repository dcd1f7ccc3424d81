using System.Globalization;
using NewsGraph.Cli;

[assembly: CollectionBehavior(DisableTestParallelization = true)] // the commands write to the one console of the process

namespace NewsGraph.Tests;

/// <summary>What a run of <c>newsgraph</c> left its user with.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
public sealed record Run(int Code, string Output, string Error);

/// <summary>Runs commands in this process as the program would.</summary>
internal static class Newsgraph
{
    public static async Task<Run> RunAsync(params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        using var complaints = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetOut(written);
        Console.SetError(complaints);
        try
        {
            var code = await CommandTree.Create().RunAsync(args);
            return new Run(code, written.ToString(), complaints.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }

    /// <summary>Runs a command that is to fail with one clear message on standard error and nothing else.</summary>
    public static async Task<string> FailAsync(params string[] args)
    {
        var run = await RunAsync(args);
        Assert.Equal(ExitCodes.BadInput, run.Code);
        Assert.Equal("", run.Output);
        Assert.StartsWith("newsgraph: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        return run.Error;
    }
}

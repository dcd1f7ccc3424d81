using System.CommandLine;
using NewsGraph.Cli.Commands;

namespace NewsGraph.Cli;

/// <summary>All commands of <c>newsgraph</c>, and how their errors reach the user.</summary>
internal sealed class CommandTree
{
    private const string DetailsVariable = "NEWSGRAPH_DETAILS";
    private readonly RootCommand _root;

    private CommandTree(RootCommand root) => _root = root;

    /// <summary>Puts the commands together. A command lives in a file of its own under <c>Commands/</c> and is added here.</summary>
    public static CommandTree Create()
    {
        var root = new RootCommand("Arabic news articles into a knowledge graph: who did what to whom, where, when, and who says so.");
        root.Subcommands.Add(BuildCommand.Create());
        root.Subcommands.Add(ExtractCommand.Create());
        root.Subcommands.Add(DiagramCommand.Create());
        root.Subcommands.Add(EvalCommand.Create());
        root.Subcommands.Add(AnalyzeCommand.Create());
        root.Subcommands.Add(TagCommand.Create());
        root.Subcommands.Add(TrainCommand.Create());
        root.Subcommands.Add(KnowledgeCommand.Create());
        root.Subcommands.Add(EntityCommand.Create());
        root.Subcommands.Add(WhyCommand.Create());
        root.Subcommands.Add(ContradictionsCommand.Create());
        root.Subcommands.Add(StorylinesCommand.Create());
        root.Subcommands.Add(QueryCommand.Create());
        root.Subcommands.Add(UpdateCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(LoadCommand.Create());
        root.Subcommands.Add(ConvertCommand.Create());
        root.Subcommands.Add(BenchCommand.Create());
        root.Subcommands.Add(StoreCommand.Create());
        return new CommandTree(root);
    }

    /// <summary>Parses and runs a command line; every error ends as one clear message on standard error and an exit code.</summary>
    public async Task<int> RunAsync(string[] args)
    {
        var parsed = _root.Parse(args);
        try
        {
            CommandLineCheck.Check(parsed);
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = Console.Out, Error = Console.Error };
            var code = await parsed.InvokeAsync(configuration);
            return parsed.Errors.Count > 0 ? ExitCodes.BadInput : code;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("newsgraph: stopped");
            return ExitCodes.Interrupted;
        }
        catch (Exception error) when (error is UserErrorException or IOException or UnauthorizedAccessException or FormatException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync($"newsgraph: {error.Message}");
            return ExitCodes.BadInput;
        }
        catch (Exception error)
        {
            var details = Environment.GetEnvironmentVariable(DetailsVariable) is null ? $"; set {DetailsVariable}=1 to see where" : $"\n{error}";
            await Console.Error.WriteLineAsync($"newsgraph: a fault of this program, not of your input: {error.GetType().Name}: {error.Message}{details}");
            return ExitCodes.InternalError;
        }
    }
}

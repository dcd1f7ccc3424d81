using System.CommandLine;
using NewsGraph.Cli.Checking;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph check [GRAPH]</c>: the data files under <c>ontology/</c>, or a graph against the shapes.</summary>
internal static class CheckCommand
{
    private const string DefaultFolder = "ontology";

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var graph = new Argument<string?>("GRAPH") { Arity = ArgumentArity.ZeroOrOne, Description = "A graph to validate (a folder that build wrote, a store, .trig, .ttl, .nq); without it the data files are checked." };
        var folder = new Option<string?>("--ontology") { HelpName = "DIR", Description = "The data files to check; ./ontology when there is one, else those that the program carries." };
        var language = new Option<string>("--lang") { DefaultValueFactory = _ => "ar", Description = "Language of the shapes' messages." }.OneOf("ar", "en");
        var most = new Option<int>("--most") { HelpName = "N", DefaultValueFactory = _ => 100, Description = "Problems shown; the rest is counted." };
        var command = new Command("check", "Check the data files under ontology/, or validate a graph against the shapes.") { graph, folder, language, most };
        command.SetAction(result => result.GetValue(graph) is { } path
            ? CheckGraph(path, result.GetRequiredValue(language), result.GetRequiredValue(most))
            : CheckFiles(result.GetValue(folder), result.GetRequiredValue(most)));
        return command;
    }

    private static int CheckGraph(string path, string language, int most)
    {
        using var graph = GraphInput.Open(path);
        return Report($"{path} keeps to the shapes", GraphCheck.Violations(graph.Source, language), most);
    }

    private static int CheckFiles(string? folder, int most)
    {
        var files = folder is not null ? DataFiles.OfFolder(folder) : Directory.Exists(DefaultFolder) ? DataFiles.OfFolder(DefaultFolder) : DataFiles.Shipped();
        return Report($"{files.Count} data files, nothing to correct", [.. DataCheck.Problems(files)], most);
    }

    private static int Report(string success, IReadOnlyList<string> problems, int most)
    {
        if (problems.Count == 0)
        {
            Console.WriteLine(success);
            return ExitCodes.Success;
        }

        foreach (var problem in problems.Take(most))
        {
            Console.Error.WriteLine(problem);
        }

        Console.Error.WriteLine(problems.Count > most ? $"+{problems.Count - most} more ({problems.Count} problems; --most N shows more)" : $"{problems.Count} problem(s)");
        return ExitCodes.ProblemsFound;
    }
}

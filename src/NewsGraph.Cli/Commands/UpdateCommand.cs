using System.CommandLine;
using System.Globalization;
using NewsGraph.Rdf;
using NewsGraph.Sparql;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph update</c>: changes a graph by SPARQL Update, wholly or not at all.</summary>
internal static class UpdateCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var text = new Argument<string?>("TEXT") { Arity = ArgumentArity.ZeroOrOne, Description = "The update; well-known prefixes need no declaration." };
        var file = new Option<string?>("--file", "-f") { HelpName = "FILE", Description = "A file with the update." };
        var graph = new Option<string>("--graph", "-g", "--store")
        {
            HelpName = "PATH",
            DefaultValueFactory = _ => "output",
            Description = "The graph to change: a folder that build wrote (its graph.trig is written anew), a store, or a .trig, .ttl, .nq or .nt file.",
        };
        var folders = new Option<string[]>("--allow-load") { HelpName = "FOLDER", Description = "Let LOAD read RDF files of this folder. May be repeated; without it LOAD is refused." };
        var command = new Command("update", "Change the graph by SPARQL 1.1 Update: all operations, or, when one fails, none.") { text, file, graph, folders };
        command.SetAction((result, cancellation) => Task.Run(
            () => Run(TextOf(result.GetValue(text), result.GetValue(file)), result.GetRequiredValue(graph), result.GetValue(folders) ?? [], cancellation),
            cancellation));
        return command;
    }

    private static string TextOf(string? text, string? file)
    {
        if ((text is null) == (file is null))
        {
            throw new UserErrorException("give an update, or a file that holds one with -f FILE, such as newsgraph update 'DELETE WHERE { GRAPH <urn:old> { ?s ?p ?o } }'");
        }

        return file is null ? text! : File.Exists(file) ? File.ReadAllText(file) : throw new UserErrorException($"{file}: there is no such file; -f names a file that holds an update");
    }

    private static int Run(string text, string path, string[] loadFolders, CancellationToken cancellation)
    {
        var update = SparqlUpdate.Parse(text, prefixes: WellKnownPrefixes.All);
        using var graph = WritableGraph.Open(path);
        try
        {
            var change = new UpdateEngine(graph.Store, new UpdateOptions { LoadFolders = loadFolders }).Apply(update, cancellation);
            graph.Save();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{change.Added} quad(s) added, {change.Removed} removed"));
            return ExitCodes.Success;
        }
        catch (Exception error) when (error is UpdateException or QueryLimitException or QueryEvaluationException)
        {
            throw new UserErrorException($"{error.Message} (nothing has changed)", error);
        }
    }
}

using System.CommandLine;
using NewsGraph.Mapping.Lookup;
using NewsGraph.Rdf;
using NewsGraph.Sparql;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph query</c>: asks a graph by SPARQL, or by a question of the pack.</summary>
internal static class QueryCommand
{
    private const int DefaultMegabytes = 4096;
    private static readonly string[] Formats = ["table", "csv", "tsv", "json", "xml", "turtle"];

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var text = new Argument<string?>("TEXT") { Arity = ArgumentArity.ZeroOrOne, Description = "The query; well-known prefixes need no declaration." };
        var file = new Option<string?>("--file", "-f") { HelpName = "FILE", Description = "A file with the query." };
        var pack = new Option<string?>("--pack") { HelpName = "NAME", Description = "A question of the pack; without a query at all the pack is listed." };
        var set = new Option<string[]>("--set") { HelpName = "NAME=VALUE", Description = "A variable's value: a name, an IRI, a date, or a literal in quotes. May be repeated." };
        var graph = GraphInput.Option();
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "table", Description = "How the answer is written." };
        format.OneOf(Formats);
        var explain = new Option<bool>("--explain") { Description = "Show, instead of the answer, the algebra and the plan with estimates, the rows found and the time of each step." };
        var seconds = new Option<double?>("--time-limit") { HelpName = "SECONDS", Description = "Give up after so many seconds." };
        var megabytes = new Option<int?>("--memory-limit") { HelpName = "MB", Description = "Give up when kept rows take more than so many megabytes (4096)." };
        var threads = ThreadsOption();
        var services = new Option<string[]>("--service") { HelpName = "IRI", Description = "Let SERVICE ask this SPARQL service. May be repeated; without it SERVICE is refused." };
        var command = new Command("query", "Ask the graph by SPARQL, or by a question of the pack.") { text, file, pack, set, graph, format, explain, seconds, megabytes, threads, services };
        command.SetAction((result, cancellation) => Task.Run(
            () =>
            {
                var request = new QueryRequest(
                    result.GetRequiredValue(graph),
                    result.GetValue(set) ?? [],
                    result.GetRequiredValue(format),
                    result.GetValue(explain),
                    result.GetValue(seconds),
                    result.GetValue(megabytes),
                    result.GetValue(threads),
                    result.GetValue(services) ?? []);
                var source = QueryText(result.GetValue(text), result.GetValue(file), result.GetValue(pack));
                return source is null ? ListPack() : Run(source, request, cancellation);
            },
            cancellation));
        return command;
    }

    /// <summary>The option <c>--threads</c>.</summary>
    public static Option<int> ThreadsOption() => new("--threads")
    {
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        Description = "Threads that one query may use for big scans and sorts; the answer is the same (all processors).",
    };

    private static string? QueryText(string? text, string? file, string? pack)
    {
        if (new[] { text, file, pack }.Count(given => given is not null) > 1)
        {
            throw new UserErrorException("give one of a query, -f FILE and --pack NAME");
        }

        return file is not null ? FileText(file) : pack is not null ? PackText(pack) : text;
    }

    private static string FileText(string path) => File.Exists(path)
        ? File.ReadAllText(path)
        : throw new UserErrorException($"{path}: there is no such file; -f names a file that holds a query");

    private static string PackText(string name)
    {
        if (QuestionPack.Find(name) is { } question)
        {
            return question.Text;
        }

        var nearest = EditDistance.Nearest(name, QuestionPack.All.Select(q => q.Name));
        var list = string.Join(", ", QuestionPack.All.Select(q => q.Name));
        throw new UserErrorException($"the pack has no question «{name}»{(nearest is null ? "" : $"; did you mean {nearest}?")} It has: {list}");
    }

    private static int ListPack()
    {
        foreach (var question in QuestionPack.All)
        {
            Console.WriteLine($"{question.Name}\t{question.Titles.GetValueOrDefault("ar")}\t{question.Titles.GetValueOrDefault("en")}");
            foreach (var parameter in question.Parameters)
            {
                Console.WriteLine($"  --set {parameter.Variable}=…\t{parameter.Labels.GetValueOrDefault("ar")}\t{parameter.Labels.GetValueOrDefault("en")}");
            }
        }

        return ExitCodes.Success;
    }

    private static int Run(string text, QueryRequest request, CancellationToken cancellation)
    {
        var query = SparqlQuery.Parse(text, prefixes: QueryPrefixes.All);
        using var graph = GraphInput.Open(request.Graph);
        var parameters = new ParameterValues(graph.Source);
        query = request.Settings.Aggregate(query, parameters.Apply);
        var limit = request.Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : (TimeSpan?)null;
        using var services = request.Services.Length == 0 ? null : new HttpServiceClient(request.Services);
        var options = new QueryOptions
        {
            UnionDefaultGraph = true,
            TextSearch = graph.TextSearch,
            TimeLimit = limit,
            MemoryLimit = (request.Megabytes ?? DefaultMegabytes) * (1L << 20),
            Services = services,
            Threads = request.Threads,
        };
        var engine = new QueryEngine(graph.Source, options);
        try
        {
            using var output = new BufferedOutput();
            new QueryAnswer(engine, query, output).Write(request.Format, request.IsExplained, cancellation);
            return ExitCodes.Success;
        }
        catch (Exception error) when (error is QueryLimitException or QueryEvaluationException)
        {
            throw new UserErrorException(error.Message, error);
        }
    }

    /// <summary>What the options say.</summary>
    private sealed record QueryRequest(string Graph, string[] Settings, string Format, bool IsExplained, double? Seconds, int? Megabytes, int Threads, string[] Services);
}

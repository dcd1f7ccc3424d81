using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NewsGraph.Extraction.Shelving;
using NewsGraph.Mapping;
using NewsGraph.Mapping.Decisions;
using NewsGraph.Pipeline.Building;
using NewsGraph.Pipeline.Extraction;
using Spectre.Console;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph build PATH… [-o output]</c>: articles into a store and a canonical <c>graph.trig</c>.</summary>
internal static class BuildCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var corpus = new CorpusOptions();
        var output = new Option<string>("--output", "-o") { HelpName = "DIR", DefaultValueFactory = _ => "output", Description = "Folder for graph.trig and the store; made if missing." };
        var baseIri = new Option<string>("--base") { HelpName = "IRI", DefaultValueFactory = _ => MappingOptions.DefaultBaseIri, Description = "What the identifiers of the data begin with." };
        var decisions = new Option<string?>("--decisions") { HelpName = "FILE", Description = "Decisions on who is who («newsgraph entity»); decisions.ttl in the output folder when not given." };
        var threshold = new Option<double>("--threshold") { HelpName = "P", DefaultValueFactory = _ => MappingOptions.DefaultEdgeThreshold, Description = "Least confidence of a direct edge made from events, 0 to 1; less sure ones are kept as uncertain edges with a flag." };
        var stats = new Option<bool>("--stats") { Description = "Also show the time of each stage, words a second and the peak of memory." };
        var command = new Command("build", "Read articles and build the graph: a store to query, and graph.trig to read.") { output, baseIri, decisions, threshold, stats };
        corpus.AddTo(command);
        command.SetAction((result, cancellation) => Task.Run(
            () => Run(corpus.Extractor(result), corpus.Paths(result), result.GetRequiredValue(output), Mapping(result.GetRequiredValue(baseIri), result.GetValue(threshold), corpus.Describe(result)), result.GetValue(decisions), result.GetValue(stats), cancellation),
            cancellation));
        return command;
    }

    private static MappingOptions Mapping(string baseIri, double threshold, IReadOnlyList<string> runOptions)
    {
        if (threshold is not (>= 0 and <= 1))
        {
            throw new UserErrorException(string.Create(CultureInfo.InvariantCulture, $"--threshold {threshold}: give a probability from 0 to 1"));
        }

        if (!Uri.TryCreate(baseIri, UriKind.Absolute, out _) || baseIri[^1] is not ('/' or '#'))
        {
            throw new UserErrorException($"--base {baseIri}: give an absolute IRI that ends in / or #, such as {MappingOptions.DefaultBaseIri}");
        }

        return new MappingOptions { BaseIri = baseIri, EdgeThreshold = threshold, RunOptions = runOptions };
    }

    private static int Run(CorpusExtractor extractor, string[] paths, string output, MappingOptions mapping, string? decisions, bool stats, CancellationToken cancellation)
    {
        if (decisions is not null && !File.Exists(decisions))
        {
            throw new UserErrorException($"{decisions}: there is no such file of decisions");
        }

        var decided = EntityCommand.Read(decisions ?? Path.Combine(output, DecisionFile.Name));
        var clock = Stopwatch.StartNew();
        var problems = new ProblemReport();
        using var articles = new ShelvedArticles(Path.Combine(output, "articles.new"));
        BuildProgress.Show(progress => Extract(extractor, paths, articles, problems, progress, cancellation));
        if (articles.Count == 0)
        {
            throw new UserErrorException($"no article could be read from {string.Join(", ", paths)}");
        }

        var times = ArticleExtractors.Default().Times;
        var (graphs, summary) = times.MeasureAlone("resolution", () => new GraphBuilder(mapping, ArticleExtractors.World, decided).Build(articles));
        var quads = times.MeasureAlone("quads and store", () => GraphFolder.Write(output, graphs, GraphBuilder.Prefixes(mapping)));
        Print(summary with { Quads = quads }, clock.Elapsed, output);
        if (stats)
        {
            BuildStatistics.Print(times.All, summary.Words, clock.Elapsed);
        }

        return problems.ExitCode;
    }

    private static void Extract(CorpusExtractor extractor, string[] paths, ShelvedArticles articles, ProblemReport problems, BuildProgress progress, CancellationToken cancellation)
    {
        foreach (var step in extractor.Run(paths, cancellation))
        {
            if (step.Problem is { } problem)
            {
                problems.Add(problem);
            }
            else if (step.Extraction is { } extraction)
            {
                articles.Add(extraction);
                progress.Read(articles.Count);
            }
        }
    }

    private static void Print(BuildSummary summary, TimeSpan elapsed, string output)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("found").AddColumn(new TableColumn("count").RightAligned());
        (string Name, string Value)[] rows =
        [
            ("articles", Number(summary.Articles)), ("words", Number(summary.Words)), ("entities", Number(summary.Entities)), ("events", Number(summary.Events)),
            ("claims", Number(summary.Claims)), ("relations", Number(summary.Relations)), ("quads", Number(summary.Quads)),
            ("seconds", elapsed.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture)),
        ];
        foreach (var (name, value) in rows)
        {
            table.AddRow(name, value);
        }

        // Not AnsiConsole.Console: it keeps the first writer it saw.
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }).Write(table);
        Console.WriteLine($"graph in {output}");
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}

using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsGraph.Mapping.Lookup;
using NewsGraph.Rdf;
using Spectre.Console;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph contradictions [NAME]</c>: what sources disagree on, each side with its source, sentence and article.</summary>
internal static class ContradictionsCommand
{
    private const int WidthWithoutTerminal = 160;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Arity = ArgumentArity.ZeroOrOne, Description = "Only those that involve this actor or place; all when left out." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var graph = GraphInput.Option();
        var command = new Command("contradictions", "List what sources disagree on: whether it happened, tolls, culprits, places, days.") { name, graph, json };
        command.SetAction(result => Run(result.GetRequiredValue(graph), result.GetValue(name), result.GetValue(json)));
        return command;
    }

    private static int Run(string path, string? name, bool asJson)
    {
        using var graph = GraphInput.Open(path);
        var things = NameIndex.OfThings(graph.Source);
        var about = name is null ? null : NameChoice.Only(things, name).Name;
        var all = new DisagreementReader(graph.Source).All(about);
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(all.Select(d => Plain(d, things)), Json));
        }
        else
        {
            Print(all, things);
        }

        return ExitCodes.Success;
    }

    private static object Plain(DisagreementEvidence d, NameIndex things) => new
    {
        Id = d.Node.Value,
        Point = d.Point.ToLowerInvariant(),
        Sides = d.Sides.Select(s => new
        {
            s.Says,
            Claims = s.Claims.Select(c => new { Claim = c.Claim.Value, SaidBy = c.SaidBy.Select(things.LabelOf), c.Publisher, c.Title, c.Published, File = c.SourceFile, c.Sentence, c.Words, c.Begin, c.End, c.Confidence }),
        }),
    };

    private static void Print(IReadOnlyList<DisagreementEvidence> all, NameIndex things)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("on", "says", "source", "words", "article", "confidence").ShowRowSeparators();
        foreach (var (d, side, claim) in all.SelectMany(d => d.Sides.SelectMany(s => s.Claims.Select(c => (d, s, c)))))
        {
            var isFirst = claim == d.Sides[0].Claims[0];
            table.AddRow(new[]
            {
                isFirst ? On(d.Point) : "", side.Says, string.Join(", ", claim.SaidBy.Select(things.LabelOf)), claim.Marked() ?? "",
                string.Join(" · ", new[] { claim.Publisher, claim.Title, claim.Published }.Where(p => p is not null)), claim.Confidence,
            }.Select(Markup.Escape).ToArray());
        }

        // Not AnsiConsole.Console: it keeps the first writer it saw.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = Console.IsOutputRedirected ? WidthWithoutTerminal : console.Profile.Width;
        if (all.Count > 0)
        {
            console.Write(table);
        }

        Console.WriteLine(all.Count == 0 ? "no contradictions were found" : $"{all.Count} disagreements");
    }

    private static string On(string point) => point switch
    {
        "Happening" => "whether it happened",
        "Toll" => "how many",
        "Agent" => "who did it",
        "Place" => "where",
        _ => "when",
    };
}

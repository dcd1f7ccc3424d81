using NewsGraph.Rdf;
using NewsGraph.Sparql;
using Spectre.Console;

namespace NewsGraph.Cli;

/// <summary>Writes what a query gives, in the format asked for.</summary>
internal sealed class QueryAnswer(QueryEngine engine, SparqlQuery query, TextWriter output)
{
    private const int WidthWithoutTerminal = 160;

    /// <summary>Evaluates and writes.</summary>
    /// <exception cref="UserErrorException">The format doesn't fit the form of the query.</exception>
    public void Write(string format, bool isExplained, CancellationToken cancellation)
    {
        if (isExplained)
        {
            output.Write(engine.ExplainRun(query, cancellation));
            return;
        }

        switch (query.Form)
        {
            case QueryForm.Select:
                WriteTable(engine.Select(query, cancellation), format);
                break;
            case QueryForm.Ask:
                WriteAnswer(engine.Ask(query, cancellation), format);
                break;
            default:
                WriteTriples(format, cancellation);
                break;
        }
    }

    private void WriteTable(SelectResults results, string format)
    {
        if (format == "turtle")
        {
            throw new UserErrorException("SELECT gives a table, not triples: choose --format table, csv, tsv, json or xml, or write CONSTRUCT");
        }

        if (FormatOf(format) is { } known)
        {
            ResultWriters.Write(results, known, output);
            return;
        }

        var table = new Table().Border(TableBorder.Rounded);
        foreach (var variable in results.Variables)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(variable)));
        }

        var rows = 0;
        foreach (var row in results)
        {
            table.AddRow(Enumerable.Range(0, row.Count).Select(column => new Spectre.Console.Text(Shown(row[column]))));
            rows++;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = Console.IsOutputRedirected ? WidthWithoutTerminal : Math.Max(40, Console.WindowWidth);
        console.Write(table);
        output.WriteLine($"{rows} row(s)");
    }

    private void WriteAnswer(bool answer, string format)
    {
        if (format is "table" or "turtle")
        {
            output.WriteLine(answer ? "true" : "false");
            return;
        }

        ResultWriters.Write(answer, FormatOf(format)!.Value, output);
    }

    private void WriteTriples(string format, CancellationToken cancellation)
    {
        if (format is not ("table" or "turtle"))
        {
            throw new UserErrorException($"{query.Form} gives triples, not a table: choose --format turtle");
        }

        RdfFormats.Write(output, RdfFormat.Turtle, engine.Triples(query, cancellation));
    }

    private static ResultFormat? FormatOf(string name) => name switch
    {
        "csv" => ResultFormat.Csv,
        "tsv" => ResultFormat.Tsv,
        "json" => ResultFormat.Json,
        "xml" => ResultFormat.Xml,
        _ => null,
    };

    /// <summary>A term for a person: text without its type, an IRI with its prefix where one is known.</summary>
    private string Shown(Term? term) => term switch
    {
        null => "",
        Literal literal => literal.Lexical,
        Iri iri => Shortened(iri.Value),
        _ => term.ToString() ?? "",
    };

    private string Shortened(string iri)
    {
        var prefixes = query.Prefixes.Where(pair => pair.Value.Length > 0 && iri.Length > pair.Value.Length && iri.StartsWith(pair.Value, StringComparison.Ordinal));
        var best = prefixes.OrderByDescending(pair => pair.Value.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Value is null ? $"<{iri}>" : $"{best.Key}:{iri[best.Value.Length..]}";
    }
}

using System.Globalization;
using System.Text;
using NewsGraph.Rdf;
using NewsGraph.Sparql;

namespace NewsGraph.Web.Pages;

/// <summary>The answer of a query as an HTML table; identifiers link to what the graph says about them.</summary>
internal sealed class AnswerTable(QueryEngine engine)
{
    /// <summary>Rows shown on a page.</summary>
    private const int Longest = 1000;

    /// <summary>The answer as HTML.</summary>
    public string Of(SparqlQuery query, CancellationToken cancellation) => query.Form switch
    {
        QueryForm.Ask => $"<p class=\"count\">{(engine.Ask(query, cancellation) ? "true" : "false")}</p>",
        QueryForm.Select => Of(engine.Select(query, cancellation)),
        _ => Table(["subject", "predicate", "object"], engine.Triples(query, cancellation).Select(q => new Term?[] { q.Subject, q.Predicate, q.Object })),
    };

    private static string Of(SelectResults results) =>
        Table(results.Variables, results.Select(row => Enumerable.Range(0, row.Count).Select(column => row[column]).ToArray()));

    private static string Table(IEnumerable<string> columns, IEnumerable<Term?[]> rows)
    {
        var body = new StringBuilder();
        var count = 0;
        foreach (var row in rows)
        {
            if (count++ < Longest)
            {
                body.Append("<tr>").AppendJoin("", row.Select(term => $"<td dir=\"auto\">{Cell(term)}</td>")).Append("</tr>\n");
            }
        }

        return Asset.Fill("table.html", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["columns"] = string.Concat(columns.Select(c => $"<th scope=\"col\" dir=\"auto\">{Html.Text(c)}</th>")),
            ["rows"] = body.ToString(),
            ["count"] = count.ToString("N0", CultureInfo.InvariantCulture),
            ["shown"] = Math.Min(count, Longest).ToString("N0", CultureInfo.InvariantCulture),
        });
    }

    private static string Cell(Term? term) => term switch
    {
        Iri iri => Html.Link("query", $"DESCRIBE <{iri.Value}>", Shortened(iri.Value)),
        Literal literal => Html.Text(literal.Lexical),
        null => "",
        _ => Html.Text(term.ToString()),
    };

    private static string Shortened(string iri) =>
        WellKnownPrefixes.All.FirstOrDefault(p => iri.StartsWith(p.Value, StringComparison.Ordinal)) is { Value: { } space } prefix ? $"{prefix.Key}:{iri[space.Length..]}" : iri;
}

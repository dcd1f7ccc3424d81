using System.Buffers;
using NewsGraph.Rdf;

namespace NewsGraph.Sparql;

/// <summary>SPARQL 1.1 Query Results CSV Format.</summary>
internal static class CsvResultWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    /// <summary>Writes a table.</summary>
    public static void Write(SelectResults results, TextWriter output)
    {
        output.Write(string.Join(',', results.Variables.Select(Escape)));
        output.Write("\r\n");
        foreach (var row in results)
        {
            for (var i = 0; i < row.Count; i++)
            {
                output.Write(i > 0 ? "," : "");
                output.Write(Escape(Text(row[i])));
            }

            output.Write("\r\n");
        }
    }

    private static string Text(Term? term) => term switch
    {
        null => "",
        Iri iri => iri.Value,
        Literal literal => literal.Lexical,
        _ => term.ToString() ?? "",
    };

    private static string Escape(string text)
        => text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}

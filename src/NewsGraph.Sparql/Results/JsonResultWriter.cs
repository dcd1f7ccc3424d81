using System.Text.Encodings.Web;
using NewsGraph.Rdf;

namespace NewsGraph.Sparql;

/// <summary>SPARQL 1.1 Query Results JSON Format.</summary>
internal static class JsonResultWriter
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes a table.</summary>
    public static void Write(SelectResults results, TextWriter output)
    {
        output.Write("{\"head\":{\"vars\":[");
        output.Write(string.Join(',', results.Variables.Select(Quoted)));
        output.Write("]},\"results\":{\"bindings\":[");
        var separator = "\n";
        foreach (var row in results)
        {
            output.Write(separator);
            WriteRow(row, results.Variables, output);
            separator = ",\n";
        }

        output.Write("\n]}}\n");
    }

    private static void WriteRow(Solution row, IReadOnlyList<string> variables, TextWriter output)
    {
        output.Write('{');
        var separator = "";
        for (var i = 0; i < variables.Count; i++)
        {
            if (row[i] is { } term)
            {
                output.Write(separator);
                output.Write(Quoted(variables[i]));
                output.Write(':');
                output.Write(Object(term));
                separator = ",";
            }
        }

        output.Write('}');
    }

    private static string Object(Term term) => term switch
    {
        Iri iri => $"{{\"type\":\"uri\",\"value\":{Quoted(iri.Value)}}}",
        BlankNode node => $"{{\"type\":\"bnode\",\"value\":{Quoted(node.Label)}}}",
        Literal { Language: { } language, Direction: { } direction } literal
            => $"{{\"type\":\"literal\",\"value\":{Quoted(literal.Lexical)},\"xml:lang\":{Quoted(language)},\"its:dir\":{Quoted(direction)}}}",
        Literal { Language: { } language } literal => $"{{\"type\":\"literal\",\"value\":{Quoted(literal.Lexical)},\"xml:lang\":{Quoted(language)}}}",
        Literal literal when literal.Datatype == Xsd.String => $"{{\"type\":\"literal\",\"value\":{Quoted(literal.Lexical)}}}",
        Literal literal => $"{{\"type\":\"literal\",\"value\":{Quoted(literal.Lexical)},\"datatype\":{Quoted(literal.Datatype.Value)}}}",
        TripleTerm triple => $"{{\"type\":\"triple\",\"value\":{{\"subject\":{Object(triple.Subject)},\"predicate\":{Object(triple.Predicate)},\"object\":{Object(triple.Object)}}}}}",
        _ => throw new InvalidOperationException($"no JSON form for {term.GetType().Name}"),
    };

    private static string Quoted(string text) => $"\"{Encoder.Encode(text)}\"";
}

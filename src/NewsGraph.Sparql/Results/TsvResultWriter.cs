using System.Buffers;
using System.Text;
using NewsGraph.Rdf;

namespace NewsGraph.Sparql;

/// <summary>SPARQL 1.1 Query Results TSV Format: terms in the syntax of SPARQL and Turtle.</summary>
internal static class TsvResultWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\"\\\t\r\n");

    private static readonly SearchValues<char> DecimalCharacters = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> DoubleCharacters = SearchValues.Create("0123456789.eE+-");

    /// <summary>Writes a table.</summary>
    public static void Write(SelectResults results, TextWriter output)
    {
        output.Write(string.Join('\t', results.Variables.Select(name => "?" + name)));
        output.Write('\n');
        foreach (var row in results)
        {
            for (var i = 0; i < row.Count; i++)
            {
                output.Write(i > 0 ? "\t" : "");
                Write(row[i], output);
            }

            output.Write('\n');
        }
    }

    private static void Write(Term? term, TextWriter output)
    {
        switch (term)
        {
            case null:
                break;
            case Iri iri:
                output.Write('<');
                output.Write(iri.Value);
                output.Write('>');
                break;
            case Literal literal:
                Write(literal, output);
                break;
            case TripleTerm triple:
                output.Write("<<( ");
                Write(triple.Subject, output);
                output.Write($" {triple.Predicate} ");
                Write(triple.Object, output);
                output.Write(" )>>");
                break;
            default:
                output.Write(term.ToString());
                break;
        }
    }

    private static void Write(Literal literal, TextWriter output)
    {
        if (IsBare(literal))
        {
            output.Write(literal.Lexical);
            return;
        }

        output.Write('"');
        output.Write(literal.Lexical.AsSpan().ContainsAny(Special) ? Escape(literal.Lexical) : literal.Lexical);
        output.Write('"');
        if (literal.Language is { } language)
        {
            output.Write('@');
            output.Write(language);
        }
        else if (literal.Datatype != Xsd.String)
        {
            output.Write("^^<");
            output.Write(literal.Datatype.Value);
            output.Write('>');
        }
    }

    /// <summary>Numbers that Turtle reads back as they are.</summary>
    private static bool IsBare(Literal literal)
    {
        var text = literal.Lexical.AsSpan().TrimStart("+-");
        if (text.Length == 0 || literal.Lexical.Length - text.Length > 1 || !char.IsAsciiDigit(text[^1]))
        {
            return false;
        }

        return literal.Datatype == Xsd.Integer
            ? text.IndexOfAnyExceptInRange('0', '9') < 0
            : (literal.Datatype == Xsd.Decimal && text.Contains('.') && !text.ContainsAnyExcept(DecimalCharacters))
                || (literal.Datatype == Xsd.Double && text.IndexOfAny("eE") > 0 && !text.ContainsAnyExcept(DoubleCharacters));
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            escaped.Append(c switch { '"' => "\\\"", '\\' => "\\\\", '\t' => "\\t", '\r' => "\\r", '\n' => "\\n", _ => c.ToString() });
        }

        return escaped.ToString();
    }
}

using System.Buffers;
using System.Globalization;

namespace NewsGraph.Rdf.Writing;

/// <summary>Terms and quads in the canonical form of N-Triples and N-Quads (RDF 1.2 N-Triples §3, "canonical").</summary>
public static class NTriplesText
{
    /// <summary>What does not stand for itself in a string.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\', '\u007F', '\uFFFE', '\uFFFF']);

    /// <summary>What does not stand for itself in an IRI.</summary>
    private static readonly SearchValues<char> EscapedInIri = SearchValues.Create([.. Enumerable.Range(0, ' ' + 1).Select(c => (char)c), .. "<>\"{}|^`\\"]);

    /// <summary>A term as text.</summary>
    public static string Of(Term term)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, term);
        return writer.ToString();
    }

    /// <summary>Writes a term.</summary>
    public static void Write(TextWriter writer, Term term)
    {
        switch (term)
        {
            case Iri iri:
                WriteIri(writer, iri.Value);
                break;
            case BlankNode node:
                writer.Write("_:");
                writer.Write(node.Label);
                break;
            case Literal literal:
                WriteLiteral(writer, literal);
                break;
            case TripleTerm triple:
                WriteTriple(writer, triple);
                break;
        }
    }

    /// <summary>Writes a statement and its line break; the default graph has no name.</summary>
    public static void WriteLine(TextWriter writer, in Quad quad)
    {
        Write(writer, quad.Subject);
        writer.Write(' ');
        Write(writer, quad.Predicate);
        writer.Write(' ');
        Write(writer, quad.Object);
        if (quad.Graph is not null)
        {
            writer.Write(' ');
            Write(writer, quad.Graph);
        }

        writer.Write(" .\n");
    }

    /// <summary>Writes an IRI in angle brackets; what can't stand there is written as an escape.</summary>
    internal static void WriteIri(TextWriter writer, ReadOnlySpan<char> iri)
    {
        writer.Write('<');
        while (iri.IndexOfAny(EscapedInIri) is >= 0 and var at)
        {
            writer.Write(iri[..at]);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)iri[at]:X4}"));
            iri = iri[(at + 1)..];
        }

        writer.Write(iri);
        writer.Write('>');
    }

    /// <summary>Writes the inside of a string with the escapes of canonical N-Triples.</summary>
    internal static void WriteEscaped(TextWriter writer, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Escaped) is >= 0 and var at)
        {
            writer.Write(text[..at]);
            WriteEscaped(writer, text[at]);
            text = text[(at + 1)..];
        }

        writer.Write(text);
    }

    internal static void WriteEscaped(TextWriter writer, char c)
    {
        var escape = c switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", '\b' => "\\b", '\f' => "\\f", _ => null };
        if (escape is not null)
        {
            writer.Write(escape);
        }
        else if (c < ' ' || c is '\u007F' or '\uFFFE' or '\uFFFF')
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
        }
        else
        {
            writer.Write(c);
        }
    }

    private static void WriteLiteral(TextWriter writer, Literal literal)
    {
        writer.Write('"');
        WriteEscaped(writer, literal.Lexical);
        writer.Write('"');
        if (literal.Language is not null)
        {
            WriteTag(writer, literal);
        }
        else if (literal.Datatype != Xsd.String)
        {
            writer.Write("^^");
            WriteIri(writer, literal.Datatype.Value);
        }
    }

    internal static void WriteTag(TextWriter writer, Literal literal)
    {
        writer.Write('@');
        writer.Write(literal.Language);
        if (literal.Direction is not null)
        {
            writer.Write("--");
            writer.Write(literal.Direction);
        }
    }

    private static void WriteTriple(TextWriter writer, TripleTerm triple)
    {
        writer.Write("<<( ");
        Write(writer, triple.Subject);
        writer.Write(' ');
        Write(writer, triple.Predicate);
        writer.Write(' ');
        Write(writer, triple.Object);
        writer.Write(" )>>");
    }
}

using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.Writing;

/// <summary>Terms in Turtle's shortest readable form.</summary>
internal sealed class TurtleTermWriter(TextWriter writer, NameAbbreviation names)
{
    public void WritePredicate(Iri predicate)
    {
        if (predicate == RdfTerms.Type)
        {
            writer.Write('a');
        }
        else
        {
            names.Write(writer, predicate.Value);
        }
    }

    public void Write(Term term)
    {
        switch (term)
        {
            case Iri iri:
                names.Write(writer, iri.Value);
                break;
            case Literal literal:
                WriteLiteral(literal);
                break;
            case TripleTerm triple:
                WriteTriple(triple);
                break;
            default:
                NTriplesText.Write(writer, term);
                break;
        }
    }

    private void WriteTriple(TripleTerm triple)
    {
        writer.Write("<<( ");
        Write(triple.Subject);
        writer.Write(' ');
        WritePredicate(triple.Predicate);
        writer.Write(' ');
        Write(triple.Object);
        writer.Write(" )>>");
    }

    private void WriteLiteral(Literal literal)
    {
        if (BareLiteral.CanStand(literal))
        {
            writer.Write(literal.Lexical);
            return;
        }

        WriteString(literal.Lexical);
        if (literal.Language is not null)
        {
            NTriplesText.WriteTag(writer, literal);
        }
        else if (literal.Datatype != Xsd.String)
        {
            writer.Write("^^");
            names.Write(writer, literal.Datatype.Value);
        }
    }

    private void WriteString(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            WriteLong(text);
            return;
        }

        writer.Write('"');
        NTriplesText.WriteEscaped(writer, text);
        writer.Write('"');
    }

    private void WriteLong(string text)
    {
        writer.Write("\"\"\"");
        for (var i = 0; i < text.Length; i++)
        {
            // In a long string line breaks stand as they are, and so does a quotation mark that can't be taken for the end.
            if (text[i] == '\n' || (text[i] == '"' && i + 1 < text.Length && text[i + 1] != '"'))
            {
                writer.Write(text[i]);
            }
            else
            {
                NTriplesText.WriteEscaped(writer, text[i]);
            }
        }

        writer.Write("\"\"\"");
    }
}

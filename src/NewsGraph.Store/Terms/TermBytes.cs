using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using NewsGraph.Rdf;

namespace NewsGraph.Store.Terms;

/// <summary>
/// Terms as bytes in the dictionary: a letter for the kind, then UTF-8. <c>I</c> IRI, <c>B</c> blank node, <c>S</c> xsd:string,
/// <c>L</c> tag NUL text, <c>R</c> tag NUL direction NUL text, <c>X</c> datatype code and text, <c>T</c> datatype NUL text,
/// <c>Q</c> the numbers of a triple term's three terms.
/// </summary>
internal static class TermBytes
{
    /// <summary>Datatypes with a code of their own; the order is part of the file format, new ones go to the end.</summary>
    private static readonly Iri[] Coded =
    [
        Xsd.Integer, Xsd.Decimal, Xsd.Double, Xsd.Float, Xsd.Boolean, Xsd.Date, Xsd.DateTime,
        Xsd.GYear, Xsd.GYearMonth, Xsd.GMonthDay, Xsd.NonNegativeInteger, Xsd.AnyUri,
    ];

    /// <summary>Writes any term but a triple term.</summary>
    public static void Write(Term term, ArrayBufferWriter<byte> output)
    {
        switch (term)
        {
            case Iri iri:
                output.Write("I"u8);
                WriteText(iri.Value, output);
                break;
            case BlankNode node:
                output.Write("B"u8);
                WriteText(node.Label, output);
                break;
            case Literal literal:
                WriteLiteral(literal, output);
                break;
        }
    }

    /// <summary>Writes a triple term by the numbers of its parts.</summary>
    public static void WriteTriple(uint subject, uint predicate, uint value, ArrayBufferWriter<byte> output)
    {
        output.Write("Q"u8);
        output.Write(MemoryMarshal.AsBytes<uint>([subject, predicate, value]));
    }

    /// <summary>The numbers of a triple term's parts; empty for other terms.</summary>
    public static uint[] Parts(ReadOnlySpan<byte> bytes) => bytes[0] == (byte)'Q' ? MemoryMarshal.Cast<byte, uint>(bytes[1..]).ToArray() : [];

    /// <summary>Reads a term.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="part">Gives the parts of a triple term.</param>
    public static Term Read(ReadOnlySpan<byte> bytes, Func<uint, Term> part)
    {
        var content = bytes[1..];
        return bytes[0] switch
        {
            (byte)'I' => new Iri(Text(content)),
            (byte)'B' => new BlankNode(Text(content)),
            (byte)'S' => new Literal(Text(content)),
            (byte)'X' => new Literal(Text(content[1..]), Coded[content[0]]),
            (byte)'T' => new Literal(Text(After(content)), new Iri(Text(Before(content)))),
            (byte)'L' => new Literal(Text(After(content)), RdfTerms.LangString, Text(Before(content))),
            (byte)'R' => new Literal(Text(After(After(content))), RdfTerms.DirLangString, Text(Before(content)), Text(Before(After(content)))),
            _ => ReadTriple(content, part),
        };
    }

    private static TripleTerm ReadTriple(ReadOnlySpan<byte> content, Func<uint, Term> part)
    {
        var ids = MemoryMarshal.Cast<byte, uint>(content);
        return new TripleTerm(part(ids[0]), (Iri)part(ids[1]), part(ids[2]));
    }

    private static void WriteLiteral(Literal literal, ArrayBufferWriter<byte> output)
    {
        if (literal.Language is not null)
        {
            output.Write(literal.Direction is null ? "L"u8 : "R"u8);
            WriteText(literal.Language, output);
            output.Write("\0"u8);
            if (literal.Direction is not null)
            {
                WriteText(literal.Direction, output);
                output.Write("\0"u8);
            }
        }
        else if (literal.Datatype == Xsd.String)
        {
            output.Write("S"u8);
        }
        else
        {
            WriteDatatype(literal.Datatype, output);
        }

        WriteText(literal.Lexical, output);
    }

    private static void WriteDatatype(Iri datatype, ArrayBufferWriter<byte> output)
    {
        var code = Array.IndexOf(Coded, datatype);
        if (code >= 0)
        {
            output.Write([(byte)'X', (byte)code]);
            return;
        }

        output.Write("T"u8);
        WriteText(datatype.Value, output);
        output.Write("\0"u8);
    }

    private static void WriteText(string text, ArrayBufferWriter<byte> output)
    {
        var span = output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        output.Advance(Encoding.UTF8.GetBytes(text, span));
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);

    private static ReadOnlySpan<byte> Before(ReadOnlySpan<byte> bytes) => bytes[..bytes.IndexOf((byte)0)];

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> bytes) => bytes[(bytes.IndexOf((byte)0) + 1)..];
}

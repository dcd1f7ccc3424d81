using System.Xml;
using NewsGraph.Rdf;

namespace NewsGraph.Sparql;

/// <summary>SPARQL Query Results XML Format.</summary>
internal static class XmlResultWriter
{
    /// <summary>The format's namespace.</summary>
    public const string Namespace = "http://www.w3.org/2005/sparql-results#";

    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false };

    /// <summary>Writes a table.</summary>
    public static void Write(SelectResults results, TextWriter output)
    {
        output.Write("<?xml version=\"1.0\"?>\n");
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("sparql", Namespace);
        xml.WriteStartElement("head", Namespace);
        foreach (var variable in results.Variables)
        {
            xml.WriteStartElement("variable", Namespace);
            xml.WriteAttributeString("name", variable);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("results", Namespace);
        foreach (var row in results)
        {
            WriteRow(row, results.Variables, xml);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Flush();
        output.Write('\n');
    }

    private static void WriteRow(Solution row, IReadOnlyList<string> variables, XmlWriter xml)
    {
        xml.WriteStartElement("result", Namespace);
        for (var i = 0; i < variables.Count; i++)
        {
            if (row[i] is { } term)
            {
                xml.WriteStartElement("binding", Namespace);
                xml.WriteAttributeString("name", variables[i]);
                WriteTerm(term, xml);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static void WriteTerm(Term term, XmlWriter xml)
    {
        switch (term)
        {
            case Iri iri:
                xml.WriteElementString("uri", Namespace, iri.Value);
                break;
            case BlankNode node:
                xml.WriteElementString("bnode", Namespace, node.Label);
                break;
            case Literal literal:
                WriteLiteral(literal, xml);
                break;
            case TripleTerm triple:
                WriteTriple(triple, xml);
                break;
        }
    }

    private static void WriteLiteral(Literal literal, XmlWriter xml)
    {
        xml.WriteStartElement("literal", Namespace);
        if (literal.Language is { } language)
        {
            xml.WriteAttributeString("xml", "lang", null, language);
            if (literal.Direction is { } direction)
            {
                xml.WriteAttributeString("its", "dir", "http://www.w3.org/2005/11/its", direction);
            }
        }
        else if (literal.Datatype != Xsd.String)
        {
            xml.WriteAttributeString("datatype", literal.Datatype.Value);
        }

        xml.WriteString(literal.Lexical);
        xml.WriteEndElement();
    }

    private static void WriteTriple(TripleTerm triple, XmlWriter xml)
    {
        xml.WriteStartElement("triple", Namespace);
        foreach (var (name, part) in new[] { ("subject", triple.Subject), ("predicate", triple.Predicate), ("object", triple.Object) })
        {
            xml.WriteStartElement(name, Namespace);
            WriteTerm(part, xml);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

using System.Xml;

namespace NewsGraph.Rdf.Reading;

/// <summary>Reads RDF 1.1 XML syntax (RDF/XML).</summary>
public static class RdfXmlReader
{
    private const long MostCharactersFromEntities = 10_000_000;

    /// <summary>The document's quads in document order, read as they are asked for. External entities are never fetched.</summary>
    /// <param name="reader">The text; not closed.</param>
    /// <param name="options">Base IRI, name for messages and the like.</param>
    /// <exception cref="RdfSyntaxException">While enumerating: the document is not well-formed XML or breaks the grammar.</exception>
    public static IEnumerable<Quad> Read(TextReader reader, RdfReaderOptions? options = null)
    {
        options ??= RdfReaderOptions.Default;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = MostCharactersFromEntities,
            IgnoreProcessingInstructions = false,
        };
        return Read(XmlReader.Create(reader, settings), options);
    }

    private static IEnumerable<Quad> Read(XmlReader xml, RdfReaderOptions options)
    {
        using (xml)
        {
            var parser = new RdfXmlParser(xml, options);
            while (Step(parser, xml, options) is { } quads)
            {
                foreach (var quad in quads)
                {
                    yield return quad;
                }
            }
        }
    }

    private static IReadOnlyList<Quad>? Step(RdfXmlParser parser, XmlReader xml, RdfReaderOptions options)
    {
        try
        {
            return parser.ReadNode();
        }
        catch (XmlException e)
        {
            var place = (IXmlLineInfo)xml;
            var (line, column) = e.LineNumber > 0 ? (e.LineNumber, e.LinePosition) : (Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition));
            throw new RdfSyntaxException(options.SourceName, line, column, $"this is not well-formed XML: {e.Message}", "");
        }
    }
}

namespace NewsGraph.Rdf.Reading;

/// <summary>Reads RDF 1.1 N-Triples, with RDF 1.2's triple terms.</summary>
public static class NTriplesReader
{
    /// <summary>The document's quads in document order, read as they are asked for.</summary>
    /// <param name="reader">The text; not closed.</param>
    /// <param name="options">Base IRI, name for messages and the like.</param>
    /// <exception cref="RdfSyntaxException">While enumerating: the document breaks the grammar.</exception>
    public static IEnumerable<Quad> Read(TextReader reader, RdfReaderOptions? options = null) =>
        new LineParser(reader, options ?? RdfReaderOptions.Default, quads: false).Read();
}

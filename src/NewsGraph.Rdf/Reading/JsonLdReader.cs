using NewsGraph.Rdf.JsonLd;
using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.Reading;

/// <summary>Reads JSON-LD 1.1 (JSON-LD 1.1 API, <c>toRdf</c>). Remote contexts are refused unless the options say where they come from.</summary>
public static class JsonLdReader
{
    /// <summary>
    /// The document's quads in document order. An array is read item by item; a document that is one object, or an item, is read wholly first:
    /// JSON-LD's contexts may stand after what they explain.
    /// </summary>
    /// <param name="reader">The text; not closed.</param>
    /// <param name="options">Base IRI, name for messages and the like.</param>
    /// <param name="jsonLd">What is JSON-LD's own.</param>
    /// <exception cref="RdfSyntaxException">While enumerating: the text isn't JSON-LD; <see cref="RdfSyntaxException.Code"/> is the recommendation's name of the error.</exception>
    public static IEnumerable<Quad> Read(TextReader reader, RdfReaderOptions? options = null, JsonLdOptions? jsonLd = null)
    {
        options ??= RdfReaderOptions.Default;
        jsonLd ??= JsonLdOptions.Default;
        var contexts = new ContextProcessing(jsonLd);
        var active = new ActiveContext { OriginalBase = options.BaseIri, BaseIri = options.BaseIri };
        if (jsonLd.ExpandContext is { } text)
        {
            var given = JsonParser.Parse(text, "the given context");
            active = contexts.Process(active, (given as JsonMap)?["@context"] ?? given, options.BaseIri);
        }

        var deserialization = new RdfDeserialization(jsonLd.Direction, options.BlankNodePrefix);
        var expansion = new Expansion(contexts);
        var items = new JsonArrayReader(reader, options.SourceName).Documents().SelectMany(document => expansion.Expand(document, active, options.BaseIri));
        foreach (var quad in items.SelectMany(deserialization.Quads))
        {
            yield return quad;
        }
    }
}

using NewsGraph.Rdf.JsonLd;
using NewsGraph.Rdf.JsonLd.Json;

namespace NewsGraph.Rdf.Writing;

/// <summary>Writes expanded JSON-LD 1.1 (JSON-LD 1.1 API, <c>fromRdf</c>): one array, nodes in the order of their identifiers, no context.</summary>
public static class JsonLdWriter
{
    /// <summary>Writes a data set; it is held in memory, since JSON-LD keeps all that is said about a node together.</summary>
    /// <exception cref="NotSupportedException">It has triple terms.</exception>
    /// <exception cref="Reading.RdfSyntaxException">A literal of datatype <c>rdf:JSON</c> is no JSON.</exception>
    public static void Write(TextWriter writer, IEnumerable<Quad> quads, JsonLdOptions? options = null)
    {
        var separator = "[\n";
        foreach (var item in new RdfSerialization(options ?? JsonLdOptions.Default).Items(quads))
        {
            writer.Write(separator);
            writer.Write(JsonText.Of(item));
            separator = ",\n";
        }

        writer.Write(separator == "[\n" ? "[]\n" : "\n]\n");
    }
}

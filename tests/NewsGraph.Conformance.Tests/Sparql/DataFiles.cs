using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Conformance.Tests.Sparql;

/// <summary>Reads the suites' data files.</summary>
internal static class DataFiles
{
    public static IEnumerable<Quad> Read(string path)
    {
        using var reader = new StreamReader(path);
        var options = new RdfReaderOptions { BaseIri = new Uri(path).AbsoluteUri, SourceName = path };
        return Path.GetExtension(path) switch
        {
            ".ttl" or ".nt" => [.. TurtleReader.Read(reader, options)],
            ".trig" => [.. TrigReader.Read(reader, options)],
            ".nq" => [.. NQuadsReader.Read(reader, options)],
            ".rdf" => PlainRdfXml.Read(path),
            var other => throw new NotSupportedException($"no reader for {other}"),
        };
    }
}

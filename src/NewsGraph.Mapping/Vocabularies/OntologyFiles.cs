using NewsGraph.Rdf;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Mapping.Vocabularies;

/// <summary>The ontology as embedded: <c>ontology/newsgraph.ttl</c>, <c>ontology/events.ttl</c>, <c>ontology/shapes.ttl</c>.</summary>
public static class OntologyFiles
{
    /// <summary>Classes, properties and event types.</summary>
    public static IEnumerable<Quad> Definitions() => Read("newsgraph.ttl").Concat(Read("events.ttl"));

    /// <summary>SHACL shapes that a graph is checked against.</summary>
    public static IEnumerable<Quad> Shapes() => Read("shapes.ttl");

    private static IReadOnlyList<Quad> Read(string name)
    {
        using var stream = typeof(OntologyFiles).Assembly.GetManifestResourceStream("ontology/" + name)
            ?? throw new FileNotFoundException($"ontology/{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. TurtleReader.Read(reader)];
    }
}

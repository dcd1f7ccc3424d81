using NewsGraph.Rdf;

namespace NewsGraph.Shacl;

/// <summary>Terms of the SHACL vocabulary (https://www.w3.org/TR/shacl/).</summary>
public static class ShaclTerms
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/ns/shacl#";

    /// <summary><c>rdfs:Class</c>.</summary>
    public static Iri RdfsClass { get; } = new("http://www.w3.org/2000/01/rdf-schema#Class");

    /// <summary><c>rdfs:subClassOf</c>.</summary>
    public static Iri SubClassOf { get; } = new("http://www.w3.org/2000/01/rdf-schema#subClassOf");

    /// <summary>A term of the namespace.</summary>
    public static Iri Of(string name) => new(Namespace + name);
}

namespace NewsGraph.Rdf;

/// <summary>Prefixes that everybody writes the same way (prefix.cc), and this project's own.</summary>
public static class WellKnownPrefixes
{
    private static readonly SortedDictionary<string, string> Namespaces = new(StringComparer.Ordinal)
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["gaf"] = "http://groundedannotationframework.org/gaf#",
        ["geo"] = "http://www.w3.org/2003/01/geo/wgs84_pos#",
        ["nif"] = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
        ["ng"] = "https://w3id.org/newsgraph#",
        ["org"] = "http://www.w3.org/ns/org#",
        ["owl"] = "http://www.w3.org/2002/07/owl#",
        ["prov"] = "http://www.w3.org/ns/prov#",
        ["rdf"] = RdfTerms.Namespace,
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["schema"] = "http://schema.org/",
        ["sem"] = "http://semanticweb.cs.vu.nl/2009/11/sem/",
        ["sh"] = "http://www.w3.org/ns/shacl#",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["void"] = "http://rdfs.org/ns/void#",
        ["xsd"] = Xsd.Namespace,
    };

    /// <summary>All of them, in ordinal order of the prefixes.</summary>
    public static IReadOnlyDictionary<string, string> All => Namespaces;

    /// <summary>The namespace of a prefix, or null.</summary>
    public static string? NamespaceOf(string prefix) => Namespaces.GetValueOrDefault(prefix);
}

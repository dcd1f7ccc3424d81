namespace NewsGraph.Rdf;

/// <summary>Serialisations of RDF.</summary>
public enum RdfFormat
{
    /// <summary>N-Triples, <c>.nt</c>.</summary>
    NTriples,

    /// <summary>N-Quads, <c>.nq</c>.</summary>
    NQuads,

    /// <summary>Turtle, <c>.ttl</c>.</summary>
    Turtle,

    /// <summary>TriG, <c>.trig</c>.</summary>
    Trig,

    /// <summary>RDF/XML, <c>.rdf</c>; read only.</summary>
    RdfXml,

    /// <summary>JSON-LD, <c>.jsonld</c>.</summary>
    JsonLd,
}

namespace NewsGraph.Rdf.Reading;

/// <summary>An attribute that means something to RDF.</summary>
/// <param name="Name">As written.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Local">Its local name.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct RdfXmlAttribute(string Name, string Namespace, string Local, string Value)
{
    /// <summary>The property it may stand for.</summary>
    public string Iri => Namespace + Local;

    /// <summary>True for rdf:about, rdf:ID and the like.</summary>
    public bool IsSyntax => string.Equals(Namespace, RdfTerms.Namespace, StringComparison.Ordinal) && RdfXmlNames.IsSyntaxAttribute(Local);
}

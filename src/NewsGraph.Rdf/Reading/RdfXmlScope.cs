namespace NewsGraph.Rdf.Reading;

/// <summary>What the attributes that hold for all inside an element say at a place.</summary>
/// <param name="Base"><c>xml:base</c>.</param>
/// <param name="Language"><c>xml:lang</c>.</param>
/// <param name="Direction"><c>its:dir</c>, which RDF 1.2 documents may give.</param>
/// <param name="Is12">True where <c>rdf:version</c> says 1.2.</param>
internal readonly record struct RdfXmlScope(string? Base, string? Language, string? Direction = null, bool Is12 = false);

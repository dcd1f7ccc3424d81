namespace NewsGraph.Rdf.Reading;

/// <summary>What <c>xml:base</c> and <c>xml:lang</c> say at a place.</summary>
internal readonly record struct RdfXmlScope(string? Base, string? Language);

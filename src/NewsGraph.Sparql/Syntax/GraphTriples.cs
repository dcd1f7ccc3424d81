namespace NewsGraph.Sparql.Syntax;

/// <summary>Triples of a template or of data with the graph that they belong to (SPARQL 1.1 §19.8, productions 50–52).</summary>
/// <param name="Graph">Name of the graph, or null for the default graph.</param>
/// <param name="Triples">The triples, without paths.</param>
internal sealed record GraphTriples(PatternTerm? Graph, IReadOnlyList<PathTriple> Triples);

using NewsGraph.Rdf;
using NewsGraph.Sparql;

namespace NewsGraph.Web.Protocol;

/// <summary>A way to write an answer.</summary>
/// <param name="MediaType">What it is called in HTTP.</param>
/// <param name="Table">The format of tables and truth values, or null.</param>
/// <param name="Triples">The format of triples, or null.</param>
internal sealed record MediaOffer(string MediaType, ResultFormat? Table, RdfFormat? Triples)
{
    private static readonly MediaOffer[] Tables =
    [
        new("application/sparql-results+json", ResultFormat.Json, null), new("application/sparql-results+xml", ResultFormat.Xml, null),
        new("text/csv", ResultFormat.Csv, null), new("text/tab-separated-values", ResultFormat.Tsv, null),
        new("application/json", ResultFormat.Json, null), new("application/xml", ResultFormat.Xml, null), new("text/xml", ResultFormat.Xml, null),
    ];

    private static readonly MediaOffer[] Graphs = [new("text/turtle", null, RdfFormat.Turtle), new("application/n-triples", null, RdfFormat.NTriples)];

    /// <summary>The ways to write the answer of a query, the preferred first.</summary>
    public static IReadOnlyList<MediaOffer> For(QueryForm form) => form is QueryForm.Select or QueryForm.Ask ? Tables : Graphs;
}

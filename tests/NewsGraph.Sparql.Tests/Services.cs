using NewsGraph.Rdf;
using NewsGraph.Sparql;

namespace NewsGraph.Tests;

public class Services
{
    private static readonly ListQuadSource Data = new([new Quad(new Iri("urn:a"), new Iri("urn:p"), new Iri("urn:b"))]);

    [Fact]
    public void SERVICE_is_refused_unless_it_is_allowed()
    {
        var error = Assert.Throws<QueryEvaluationException>(() => Rows("SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }", null));
        Assert.Contains("is refused", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_HTTP_client_asks_only_what_is_on_its_list()
    {
        using var client = new HttpServiceClient(["http://127.0.0.1:1/other"]);
        var error = Assert.Throws<QueryEvaluationException>(() => Rows("SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }", client));
        Assert.Contains("allow it with --service http://127.0.0.1:1/sparql", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_that_does_not_answer_is_named()
    {
        using var client = new HttpServiceClient(["http://127.0.0.1:1/sparql"]);
        var error = Assert.Throws<QueryEvaluationException>(() => Rows("SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }", client));
        Assert.Contains("SERVICE <http://127.0.0.1:1/sparql> gave no answer", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SERVICE_SILENT_passes_over_a_refusal() => Assert.Single(Rows("SELECT * { ?s ?p ?o SERVICE SILENT <http://example.org/sparql> { ?o ?q ?x } }", null));

    [Fact]
    public void The_service_gets_the_pattern_as_written_with_its_prologue()
    {
        var client = new Echo();
        var rows = Rows("PREFIX ex: <urn:> SELECT ?s ?x { ?s ex:p ?o . SERVICE <urn:service> { ?o ex:q ?x } }", client);
        Assert.Equal("PREFIX ex: <urn:> SELECT * WHERE { ?o ex:q ?x }", client.Query);
        Assert.Equal(new Iri("urn:x"), Assert.Single(rows)["x"]);
    }

    private static List<Solution> Rows(string query, IServiceClient? client) => [.. new QueryEngine(Data, new QueryOptions { Services = client }).Select(SparqlQuery.Parse(query))];

    private sealed class Echo : IServiceClient
    {
        public string Query { get; private set; } = "";

        public IReadOnlyList<IReadOnlyDictionary<string, Term>> Select(Iri service, string query, CancellationToken cancellation)
        {
            Query = query;
            return [new Dictionary<string, Term> { ["o"] = new Iri("urn:b"), ["x"] = new Iri("urn:x") }, new Dictionary<string, Term> { ["o"] = new Iri("urn:c"), ["x"] = new Iri("urn:y") }];
        }
    }
}

using NewsGraph.Rdf;
using NewsGraph.Tests;

namespace NewsGraph.Sparql.Tests;

/// <summary>Queries over a handful of quads, with what they must give.</summary>
public class Evaluation
{
    private const string Prefix = "PREFIX ex: <http://e/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    private static readonly ListQuadSource Data = new(
    [
        Quad("a", "knows", new Iri("http://e/b")), Quad("b", "knows", new Iri("http://e/c")), Quad("c", "knows", new Iri("http://e/a")),
        Quad("a", "name", Literal.Tagged("ألف", "ar")), Quad("a", "name", Literal.Tagged("Alef", "en")), Quad("b", "name", Literal.Tagged("باء", "ar")),
        Quad("a", "age", new Literal("30", Xsd.Integer)), Quad("b", "age", new Literal("20.5", Xsd.Decimal)), Quad("c", "age", new Literal("old")),
        Quad("a", "knows", new Iri("http://e/b"), "g"), Quad("d", "knows", new Iri("http://e/a"), "g"),
    ]);

    [Theory]
    [InlineData("SELECT ?x { ?x ex:knows ex:b }", "a")]
    [InlineData("SELECT ?x { ex:a ex:knows+ ?x } ORDER BY ?x", "a|b|c")]
    [InlineData("SELECT ?x { ?x ex:age ?n FILTER(?n > 20) } ORDER BY ?n", "b|a")]
    [InlineData("SELECT ?n { ex:a ex:name ?n FILTER(LANG(?n) = 'ar') }", "ألف")]
    [InlineData("SELECT ?x { ?x ex:knows ?y FILTER NOT EXISTS { ?y ex:age 30 } } ORDER BY ?x", "a|b")]
    [InlineData("SELECT ?x { ?x ex:knows ?y MINUS { ?x ex:age 30 } } ORDER BY ?x", "b|c")]
    [InlineData("SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x ?p ?o }", "3")]
    [InlineData("SELECT ?s { ?x ex:age ?n } GROUP BY (DATATYPE(?n) = xsd:string AS ?s) ORDER BY ?s", "false|true")]
    [InlineData("SELECT (GROUP_CONCAT(STR(?x); SEPARATOR='+') AS ?all) { SELECT ?x { ?x ex:knows ?y } ORDER BY DESC(?x) }", "http://e/c+http://e/b+http://e/a")]
    [InlineData("SELECT ?g { GRAPH ?g { ex:d ex:knows ?x } }", "g")]
    [InlineData("SELECT ?x { GRAPH ex:g { ?x ex:knows ?y } } ORDER BY ?x", "a|d")]
    [InlineData("SELECT ?x { VALUES ?x { ex:a ex:zzz } ?x ex:knows ?y }", "a")]
    [InlineData("SELECT ?z { BIND(1 + 1.5 AS ?z) }", "2.5")]
    [InlineData("SELECT ?x { ?x !(ex:knows|ex:name) 30 }", "a")]
    [InlineData("SELECT ?x { ?x ex:knows/ex:knows ex:a }", "b")]
    [InlineData("SELECT ?x { ex:a ^ex:knows|ex:age ?x } ORDER BY ?x", "c|30")]
    [InlineData("SELECT ?x { ?x ex:knows ?y OPTIONAL { ?y ex:name ?n FILTER(LANG(?n) = 'ar') } FILTER(!BOUND(?n)) }", "b")]
    [InlineData("SELECT ?x { { ?x ex:age 30 } UNION { ?x ex:age 20.5 } }", "a|b")]
    [InlineData("SELECT ?x { ?x ex:age ?n } ORDER BY DESC(?n) LIMIT 1 OFFSET 1", "a")]
    public void A_query_gives_its_rows(string query, string expected)
    {
        var results = new QueryEngine(Data).Select(SparqlQuery.Parse(Prefix + query));
        Assert.Equal(expected, string.Join('|', results.Select(row => Text(row[0]))));
    }

    [Fact]
    public void The_default_graph_can_be_the_union_of_all()
    {
        var query = SparqlQuery.Parse(Prefix + "SELECT ?x { ?x ex:knows ?y } ORDER BY ?x");
        var engine = new QueryEngine(Data, new QueryOptions { UnionDefaultGraph = true });
        Assert.Equal("a|b|c|d", string.Join('|', engine.Select(query).Select(row => Text(row[0]))));
    }

    [Fact]
    public void A_parameter_is_bound_before_evaluation()
    {
        var query = SparqlQuery.Parse(Prefix + "SELECT ?y { ?who ex:knows ?y }").Bind("who", new Iri("http://e/b"));
        Assert.Equal("c", Text(Assert.Single(new QueryEngine(Data).Select(query))[0]));
    }

    [Fact]
    public void Construct_makes_each_triple_once()
    {
        var query = SparqlQuery.Parse(Prefix + "CONSTRUCT { ?x a ex:Person } { ?x ex:name ?n }");
        Assert.Equal(2, new QueryEngine(Data).Construct(query).Count());
    }

    [Fact]
    public void A_memory_limit_names_itself()
    {
        var engine = new QueryEngine(Data, new QueryOptions { MemoryLimit = 10 });
        var error = Assert.Throws<QueryLimitException>(() => engine.Select(SparqlQuery.Parse("SELECT * { ?s ?p ?o } ORDER BY ?o")).Count());
        Assert.Contains("memory limit", error.Message, StringComparison.Ordinal);
    }

    private static string Text(Term? term) => term switch
    {
        Iri iri => iri.Value.Replace("http://e/", "", StringComparison.Ordinal),
        Literal literal => literal.Lexical,
        _ => term?.ToString() ?? "",
    };

    private static Quad Quad(string subject, string predicate, Term @object, string? graph = null)
        => new(new Iri("http://e/" + subject), new Iri("http://e/" + predicate), @object, graph is null ? null : new Iri("http://e/" + graph));
}

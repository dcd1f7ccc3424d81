namespace NewsGraph.Sparql.Tests;

/// <summary>What the parser says about broken queries.</summary>
public class Syntax_errors
{
    [Theory]
    [InlineData("SELECT ?x WHERE { ?x a ex:Person }", 1, 24, "the prefix 'ex:' is not declared")]
    [InlineData("PREFIX rdfs: <http://r/>\nSELECT * { ?x rdf:label ?l }", 2, 15, "did you mean 'rdfs:'?")]
    [InlineData("SELECT ?x { ?x ?p ?o FILTER(STRLENGTH(?o) > 1) }", 1, 29, "there is no function 'STRLENGTH'")]
    [InlineData("SELECT ?x { ?x ?p ?o FILTER(STRLENN(?o) > 1) }", 1, 29, "did you mean 'STRLEN'?")]
    [InlineData("SELECT ?x { ?x ?p ?o OPTINAL { ?x ?q ?r } }", 1, 22, "did you mean 'OPTIONAL'?")]
    [InlineData("SELECT ?x { ?x ?p", 1, 18, "expected a term")]
    [InlineData("SELECT ?x { ?x ?p 'abc }", 1, 19, "this string is not closed")]
    [InlineData("SELECT ?y (COUNT(?x) AS ?n) { ?x ?p ?y }", 1, 8, "?y has no single value here")]
    [InlineData("SELECT * { BIND(1 AS ?x) BIND(2 AS ?x) }", 1, 36, "BIND cannot assign ?x")]
    [InlineData("SELECT * { VALUES (?a ?b) { (1) } }", 1, 29, "this row of VALUES has 1 value(s) for 2 variable(s)")]
    public void An_error_names_its_place_and_what_was_expected(string query, int line, int column, string says)
    {
        var error = Assert.Throws<SparqlSyntaxException>(() => SparqlQuery.Parse(query));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.EndsWith(new string(' ', column + 1) + "^", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT * { ?x ex:p", "/ex:p", " ?y }", "nested too deeply")]
    [InlineData("SELECT * { FILTER(1", " + 1", ") }", "operators")]
    public void A_chain_beyond_reason_is_refused_rather_than_crashing(string head, string link, string tail, string says)
    {
        var query = "PREFIX ex: <http://e/> " + head + string.Concat(Enumerable.Repeat(link, 50_000)) + tail;
        Assert.Contains(says, Assert.Throws<SparqlSyntaxException>(() => SparqlQuery.Parse(query)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_beyond_reason_is_refused_rather_than_crashing()
    {
        var query = "SELECT * { " + new string('{', 100_000) + new string('}', 100_000) + " }";
        Assert.Contains("nested too deeply", Assert.Throws<SparqlSyntaxException>(() => SparqlQuery.Parse(query)).Message, StringComparison.Ordinal);
    }
}

using NewsGraph.Rdf.Reading;
using NewsGraph.Shacl;
using NewsGraph.Store;

namespace NewsGraph.Tests;

public class Reports
{
    private const string Shapes = """
        @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <http://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        ex:S a sh:NodeShape ; sh:targetClass ex:Person ;
          sh:property [ sh:path ex:age ; sh:datatype xsd:integer ; sh:maxCount 1 ; sh:message "العمر عدد واحد"@ar, "age is one number"@en ] .
        """;

    [Theory]
    [InlineData("ex:a a ex:Person ; ex:age 3 .", 0)]
    [InlineData("ex:a a ex:Person ; ex:age 3, 4 .", 1)]
    [InlineData("ex:a a ex:Person ; ex:age \"three\" .", 1)]
    [InlineData("ex:a a ex:Robot ; ex:age 3, 4 .", 0)]
    public void A_shape_reports_what_breaks_it(string data, int results)
    {
        var report = new ShaclValidator(Graph(Shapes)).Validate(Graph("@prefix ex: <http://example.org/> . " + data));
        Assert.Equal(results, report.Results.Count);
        Assert.Equal(results == 0, report.Conforms);
    }

    [Theory]
    [InlineData("ar", "العمر عدد واحد")]
    [InlineData("en", "age is one number")]
    public void Messages_come_in_the_language_asked_for(string language, string message)
    {
        var report = new ShaclValidator(Graph(Shapes)).Validate(Graph("@prefix ex: <http://example.org/> . ex:a a ex:Person ; ex:age 1, 2 ."));
        Assert.Equal(message, Assert.Single(report.Results).MessageIn(language));
    }

    [Theory]
    [InlineData("sh:path [ sh:unknownPath ex:p ]", "has none of")]
    [InlineData("sh:path ex:p, ex:q", "must have one")]
    [InlineData("sh:path ex:p ; sh:minCount \"two\"", "must be a whole number")]
    [InlineData("sh:path ex:p ; sh:pattern \"(\"", "no regular expression")]
    public void An_ill_formed_shape_is_refused_with_what_is_wrong(string property, string message)
    {
        var shapes = Graph($"@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <http://example.org/> . ex:S sh:targetNode ex:a ; sh:property [ {property} ] .");
        Assert.Contains(message, Assert.Throws<ShapeException>(() => new ShaclValidator(shapes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shapes_that_refer_to_each_other_end()
    {
        var shapes = Graph("@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <http://example.org/> . ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; sh:node ex:S ] .");
        Assert.True(new ShaclValidator(shapes).Validate(Graph("@prefix ex: <http://example.org/> . ex:a ex:p ex:b . ex:b ex:p ex:a .")).Conforms);
    }

    [Fact]
    public void A_query_states_a_constraint_and_its_message_shows_the_value()
    {
        var shapes = Graph("""
            @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <http://example.org/> .
            ex:S a sh:NodeShape ; sh:targetClass ex:Person ; sh:sparql [
              sh:message "لا يعمل {$this} عند {?value}"@ar, "{$this} can't work for {?value}"@en ;
              sh:select "SELECT $this ?value { $this <http://example.org/worksFor> ?value FILTER (?value = $this) }" ] .
            """);
        var report = new ShaclValidator(shapes).Validate(Graph("@prefix ex: <http://example.org/> . ex:a a ex:Person ; ex:worksFor ex:a, ex:b ."));
        Assert.Equal("http://example.org/a can't work for http://example.org/a", Assert.Single(report.Results).MessageIn("en"));
    }

    [Theory]
    [InlineData("SELECT $this { MINUS { $this ?p ?o } }", "MINUS")]
    [InlineData("SELECT $this { BIND (1 AS ?this) }", "AS can't name ?this")]
    [InlineData("SELECT $this { { SELECT ?o { ?s ?p ?o } } }", "a subquery must project ?this")]
    [InlineData("SELECT $this {", "is not SPARQL")]
    public void A_query_that_cannot_be_pre_bound_is_refused(string query, string message)
    {
        var shapes = Graph($"@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:S> sh:targetNode <urn:a> ; sh:sparql [ sh:select \"{query}\" ] .");
        Assert.Contains(message, Assert.Throws<ShapeException>(() => new ShaclValidator(shapes)).Message, StringComparison.Ordinal);
    }

    private static StoreSnapshot Graph(string turtle)
    {
        var store = new MemoryStore();
        store.Load(TurtleReader.Read(new StringReader(turtle)).ToList());
        return store.Snapshot();
    }
}

using NewsGraph.Rdf.Entailment;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.Tests.Entailment;

public class Closures
{
    private const string Prefixes = """
        @prefix ex: <http://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        """;

    private static readonly Iri[] Recognized = [Xsd.Integer, Xsd.Decimal, Xsd.Double, Xsd.Boolean, new(Xsd.Namespace + "positiveInteger"), new(Xsd.Namespace + "byte")];

    [Theory]
    [InlineData("ex:a ex:p 010", "ex:a ex:p 10")]
    [InlineData("ex:a ex:p 10.0", "ex:a ex:p 10")]
    [InlineData("ex:a ex:p +1e1", "ex:a ex:p 10.0e0")]
    [InlineData("ex:a ex:p \"1\"^^xsd:boolean", "ex:a ex:p true")]
    [InlineData("ex:a ex:p 5", "ex:a ex:p [ a xsd:positiveInteger ]")]
    [InlineData("ex:a ex:p ex:b . ex:p rdfs:range ex:C . ex:C rdfs:subClassOf ex:D", "[] ex:p [ a ex:D ]")]
    [InlineData("ex:a rdf:_7 ex:b", "ex:a rdfs:member ex:b")]
    [InlineData("ex:a ex:p ex:b", "ex:p a rdf:Property")]
    public void What_follows_is_entailed(string graph, string other) => Assert.True(Closure(graph).Entails(Quads(other)));

    [Theory]
    [InlineData("ex:a ex:p 10", "ex:a ex:p 1e1")]
    [InlineData("ex:a ex:p -0e0", "ex:a ex:p 0e0")]
    [InlineData("ex:a ex:p -5", "ex:a ex:p [ a xsd:positiveInteger ]")]
    [InlineData("ex:a ex:p \"10\"", "ex:a ex:p 10")]
    [InlineData("ex:a ex:p ex:b . ex:c ex:q ex:d", "ex:a ex:p _:x . ex:c ex:q _:x")]
    [InlineData("ex:a ex:p \"07\"^^ex:unknown", "ex:a ex:p \"7\"^^ex:unknown")]
    public void What_does_not_follow_is_not(string graph, string other) => Assert.False(Closure(graph).Entails(Quads(other)));

    [Theory]
    [InlineData("ex:a ex:p \"ten\"^^xsd:integer", true)]
    [InlineData("ex:a ex:p \"300\"^^xsd:byte", true)]
    [InlineData("ex:a ex:p <<( ex:b ex:q \"x\"^^xsd:boolean )>>", true)]
    [InlineData("ex:a ex:p \"ten\" . ex:p rdfs:range xsd:integer", true)]
    [InlineData("ex:a ex:p 1.5 . ex:p rdfs:range xsd:integer", true)]
    [InlineData("ex:a a xsd:boolean , xsd:integer", true)]
    [InlineData("ex:a ex:p 1.0 . ex:p rdfs:range xsd:integer", false)]
    [InlineData("ex:a a xsd:byte , xsd:positiveInteger", false)]
    [InlineData("ex:a ex:p \"ten\"^^ex:unknown . ex:p rdfs:range xsd:integer", false)]
    public void A_contradiction_is_found_where_there_is_one(string graph, bool isContradictory) => Assert.Equal(isContradictory, Closure(graph).IsContradictory);

    private static SemanticClosure Closure(string graph) => new(Quads(graph), EntailmentRegime.Rdfs, Recognized, []);

    private static List<Quad> Quads(string turtle) => [.. TurtleReader.Read(new StringReader(Prefixes + turtle + " ."))];
}

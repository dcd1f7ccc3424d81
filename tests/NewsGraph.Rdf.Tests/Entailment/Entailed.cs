using NewsGraph.Rdf.Entailment;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.Tests.Entailment;

public class Entailed
{
    private const string Ontology = """
        @prefix ex: <http://example.org/> . @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        ex:Minister rdfs:subClassOf ex:Official . ex:Official rdfs:subClassOf ex:Person . ex:Human owl:equivalentClass ex:Person .
        ex:attacks rdfs:subPropertyOf ex:actedOn . ex:actedOn rdfs:domain ex:Actor ; rdfs:range ex:Actor .
        ex:partOf a owl:TransitiveProperty ; owl:inverseOf ex:hasPart . ex:meets a owl:SymmetricProperty .
        """;

    [Theory]
    [InlineData("ex:a a ex:Minister", "ex:a a ex:Person")]
    [InlineData("ex:a a ex:Minister", "ex:a a ex:Human")]
    [InlineData("ex:a ex:attacks ex:b", "ex:a ex:actedOn ex:b")]
    [InlineData("ex:a ex:attacks ex:b", "ex:a a ex:Actor")]
    [InlineData("ex:a ex:attacks ex:b", "ex:b a ex:Actor")]
    [InlineData("ex:a ex:partOf ex:b . ex:b ex:partOf ex:c", "ex:a ex:partOf ex:c")]
    [InlineData("ex:b ex:partOf ex:c . ex:b ex:hasPart ex:a", "ex:a ex:partOf ex:c")]
    [InlineData("ex:a ex:partOf ex:b", "ex:b ex:hasPart ex:a")]
    [InlineData("ex:a ex:meets ex:b", "ex:b ex:meets ex:a")]
    [InlineData("ex:a owl:sameAs ex:b . ex:b owl:sameAs ex:c", "ex:c owl:sameAs ex:a")]
    public void What_follows_is_there(string data, string follows) => Assert.Contains(Quads(follows).Single(), Apply(data));

    [Theory]
    [InlineData("ex:a a ex:Person", "ex:a a ex:Minister")]
    [InlineData("ex:a ex:actedOn ex:b", "ex:a ex:attacks ex:b")]
    [InlineData("ex:a ex:meets ex:b . ex:b ex:meets ex:c", "ex:a ex:meets ex:c")]
    public void What_does_not_follow_is_not(string data, string other) => Assert.DoesNotContain(Quads(other).Single(), Apply(data));

    [Fact]
    public void What_follows_stands_in_the_graph_of_what_it_follows_from()
    {
        var quads = TrigReader.Read(new StringReader("PREFIX ex: <http://example.org/> GRAPH ex:g { ex:a a ex:Minister }"));
        Assert.All(new ForwardRules(new Schema(Quads(Ontology))).Apply(quads), quad => Assert.Equal(new Iri("http://example.org/g"), quad.Graph));
    }

    [Fact]
    public void A_circle_of_inverses_ends() => Assert.True(Apply("ex:a ex:partOf ex:b . ex:b ex:partOf ex:a").Count < 50);

    [Fact]
    public void A_literal_is_never_a_subject() => Assert.DoesNotContain(Apply("ex:a ex:meets \"b\"; ex:attacks 1"), quad => quad.Subject is Literal);

    private static List<Quad> Apply(string data) => [.. new ForwardRules(new Schema(Quads(Ontology))).Apply(Quads(data))];

    private static List<Quad> Quads(string turtle)
        => [.. TurtleReader.Read(new StringReader("@prefix ex: <http://example.org/> . @prefix owl: <http://www.w3.org/2002/07/owl#> . " + (turtle.TrimEnd().EndsWith('.') ? turtle : turtle + " .")))];
}

using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.Tests.Reading;

public class RdfXmlDocuments
{
    private const string Document = """
        <?xml version="1.0"?>
        <!DOCTYPE rdf:RDF [ <!ENTITY ex "http://example.org/"> ]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ex="http://example.org/" xml:base="http://base.example/doc">
          <ex:Person rdf:about="&ex;a" ex:name="اسم" xml:lang="ar">
            <ex:knows rdf:parseType="Resource"><ex:age rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">5</ex:age></ex:knows>
            <ex:list rdf:parseType="Collection"><rdf:Description rdf:about="#x"/><ex:Thing rdf:nodeID="n"/></ex:list>
            <ex:note rdf:parseType="Literal">a <b xmlns="http://www.w3.org/1999/xhtml">c</b></ex:note>
            <ex:ref rdf:resource="b" rdf:ID="r1"/>
            <rdf:li>first</rdf:li>
          </ex:Person>
        </rdf:RDF>
        """;

    private const string Turtle = """
        @prefix ex: <http://example.org/> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @base <http://base.example/doc> .
        ex:a a ex:Person ; ex:name "اسم"@ar ; ex:knows [ ex:age 5 ] ; ex:list ( <#x> _:n ) ;
            ex:note "a <b xmlns=\"http://www.w3.org/1999/xhtml\">c</b>"^^rdf:XMLLiteral ; ex:ref <b> ; rdf:_1 "first"@ar .
        _:n a ex:Thing .
        <#r1> a rdf:Statement ; rdf:subject ex:a ; rdf:predicate ex:ref ; rdf:object <b> .
        """;

    [Fact]
    public void What_is_said_in_xml_is_what_is_said_in_turtle() =>
        Assert.True(DatasetIsomorphism.AreIsomorphic(RdfXmlReader.Read(new StringReader(Document)), TurtleReader.Read(new StringReader(Turtle))));

    [Theory]
    [InlineData("<ex:list", "<list", 6, 6, "is in no namespace")]
    [InlineData("rdf:ID=\"r1\"", "rdf:ID=\"1 2\"", 8, 6, "is not an XML name")]
    [InlineData("<rdf:li>first", "<rdf:RDF>first", 9, 6, "can't name a property")]
    [InlineData("</ex:Person>", "", 11, 3, "this is not well-formed XML")]
    public void A_broken_document_is_reported_with_its_place(string from, string to, int line, int column, string problem)
    {
        var text = Document.Replace(from, to, StringComparison.Ordinal);
        text = to.StartsWith("<list", StringComparison.Ordinal) ? text.Replace("</ex:list", "</list", StringComparison.Ordinal) : text;
        text = to.StartsWith("<rdf:RDF>", StringComparison.Ordinal) ? text.Replace("</rdf:li", "</rdf:RDF", StringComparison.Ordinal) : text;
        var error = Assert.Throws<RdfSyntaxException>(() => RdfXmlReader.Read(new StringReader(text)).Count());
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Fact]
    public void A_seeded_mutation_reads_or_is_refused_with_its_place()
    {
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var at = random.Next(Document.Length);
            var mutated = random.Next(3) switch
            {
                0 => Document.Remove(at, Math.Min(Document.Length - at, random.Next(1, 30))),
                1 => Document.Insert(at, new string("<>\"'/&;=: #x"[random.Next(12)], random.Next(1, 3))),
                _ => Document.Insert(at, Document.Substring(random.Next(Document.Length / 2), random.Next(1, 60))),
            };
            var error = Record.Exception(() => RdfXmlReader.Read(new StringReader(mutated)).Count());
            Assert.True(error is null or RdfSyntaxException { Line: > 0, Column: > 0 }, error + mutated);
        }
    }

    [Fact]
    public void Entities_that_grow_without_end_are_refused()
    {
        var text = "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\">" + string.Concat(Enumerable.Range(0, 9).Select(i => $"<!ENTITY {(char)('b' + i)} \"{string.Concat(Enumerable.Repeat($"&{(char)('a' + i)};", 10))}\">"))
            + "]><x:r xmlns:x='http://x/'><x:p>&j;</x:p></x:r>";
        Assert.Throws<RdfSyntaxException>(() => RdfXmlReader.Read(new StringReader(text)).Count());
    }
}

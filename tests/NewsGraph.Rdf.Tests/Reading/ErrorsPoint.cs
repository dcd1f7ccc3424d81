using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.Tests.Reading;

public class ErrorsPoint
{
    private const string Ex = "@prefix ex: <http://example.org/> .\n";

    [Theory]
    [InlineData(Ex + "ex:a ex:b ex:c\nex:d ex:e ex:f .", 3, 1, "expected «.», «;» or «,» after the object, but found «ex:d»; the statement that begins on line 2 is still open")]
    [InlineData(Ex + "exx:a ex:b ex:c .", 2, 1, "the prefix «exx:» is not declared; did you mean «ex:»?")]
    [InlineData("skos:a skos:b 1 .", 1, 1, "add at the top: @prefix skos: <http://www.w3.org/2004/02/skos/core#> .")]
    [InlineData(Ex + "ex:a ex:b \"open .\nex:c", 2, 11, "has no closing \" on its line")]
    [InlineData(Ex + "ex:a ex:b \"\"\"open .\nex:c", 2, 11, "has no closing \"\"\" before the end of the file")]
    [InlineData(Ex + "ex:a ex:b <http://a b> .", 2, 20, "a space can't be in an IRI")]
    [InlineData(Ex + "ex:a ex:b \"قال\"@ar ؛\n  ex:c 1 .", 2, 20, "the Arabic semicolon (U+061B) separates nothing here: type «;»")]
    [InlineData(Ex + "ex:a ex:b \u200Fex:c .", 2, 11, "an invisible character (U+200F) stands here")]
    [InlineData(Ex + "ex:a ex:b .", 2, 11, "expected an object")]
    [InlineData(Ex + "ex:a \"b\" ex:c .", 2, 6, "expected a predicate (an IRI, a prefixed name or «a»), but found «\"b\"»")]
    [InlineData(Ex + "ex:a ex:b [ ex:c 1 .", 2, 20, "expected «]», «;» or «,»")]
    [InlineData(Ex + "ex:a ex:b ( 1 2", 2, 16, "expected «)» to close the list, but found the end of the file")]
    [InlineData("@prefix ex: <http://example.org/>\nex:a ex:b ex:c .", 2, 1, "expected «.» to end the @prefix directive")]
    [InlineData("<a> <b> <c> .", 1, 1, "is relative and there is no base")]
    [InlineData(Ex + "GRAPH ex:g { ex:a ex:b 1 }", 2, 1, "named graphs can't be written in Turtle")]
    [InlineData(Ex + "ex:a ex:b \"\\q\" .", 2, 12, "this is no escape")]
    [InlineData(Ex + "\r\n\r\n\tex:a ex:b \"x\"@1 .", 4, 15, "is not a language tag")]
    public void A_broken_turtle_file_is_reported_with_its_place_and_what_to_do(string text, int line, int column, string problem)
    {
        var error = Assert.Throws<RdfSyntaxException>(() => TurtleReader.Read(new StringReader(text), new() { SourceName = "ontology/a.ttl" }).Count());
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.StartsWith($"ontology/a.ttl:{line}:{column}: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{}, {\"a\": x}]", 1, 12, "this is not JSON")]
    [InlineData("[{},\n {\"http://e/p\": {\"@value\": [1]}}]", 2, 28, "invalid value object value")]
    [InlineData("[{}\n", 2, 1, "the array is not closed")]
    [InlineData("[{}]\n x", 2, 2, "something stands after the end")]
    [InlineData("{\"@id\": 5}", 1, 9, "invalid @id value")]
    public void A_broken_json_document_is_reported_with_its_place(string text, int line, int column, string problem)
    {
        var error = Assert.Throws<RdfSyntaxException>(() => JsonLdReader.Read(new StringReader(text), new() { SourceName = "a.jsonld" }).Count());
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Fact]
    public void The_caret_stands_under_the_place()
    {
        var error = Assert.Throws<RdfSyntaxException>(() => TurtleReader.Read(new StringReader(Ex + "\tex:a exx:b ex:c .\nmore")).Count());
        Assert.Equal("    \tex:a exx:b ex:c .\n    \t     ^", error.Snippet);
    }

    [Fact]
    public void The_place_is_right_far_into_a_long_file()
    {
        var text = Ex + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"ex:a{i} ex:b \"\"\"two\nlines\"\"\" . # comment\n")) + "ex:a ex:b ;";
        var error = Assert.Throws<RdfSyntaxException>(() => TurtleReader.Read(new StringReader(text)).Count());
        Assert.Equal((40_002, 11), (error.Line, error.Column));
        Assert.StartsWith("    ex:a ex:b ;", error.Snippet, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_nested_without_end_are_refused_rather_than_followed()
    {
        var text = "<http://a/> <http://b/> " + string.Concat(Enumerable.Repeat("[ <http://b/> ", 100_000));
        var error = Assert.Throws<RdfSyntaxException>(() => TurtleReader.Read(new StringReader(text)).Count());
        Assert.Contains("nested more than 500 deep", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_reported()
    {
        var path = Path.GetTempFileName() + ".nt";
        File.WriteAllBytes(path, [.. "<http://a/> <http://b/> \""u8, 0xC7, 0xE1, .. "\" .\n"u8]);
        var error = Assert.Throws<RdfSyntaxException>(() => RdfFormats.ReadFile(path).Count());
        Assert.Contains("not UTF-8", error.Problem, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Theory]
    [InlineData("<http://a/> <http://b/> <http://c/> . <http://a/> <http://b/> <http://c/> .", "begin a new line here")]
    [InlineData("<http://a/> <http://b/>\n<http://c/> .", "on the statement's line")]
    [InlineData("<http://a/> <http://b/> 'x' .", "a text is written \"…\"")]
    [InlineData("<http://a/> <http://b/> <http://c/> <http://g/> .", "a graph name makes the file N-Quads")]
    public void A_broken_line_is_reported(string text, string problem)
    {
        var error = Assert.Throws<RdfSyntaxException>(() => NTriplesReader.Read(new StringReader(text)).Count());
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
    }
}

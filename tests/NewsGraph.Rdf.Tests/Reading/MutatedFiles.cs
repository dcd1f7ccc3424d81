using NewsGraph.Rdf.Canonicalization;
using NewsGraph.Rdf.Reading;
using NewsGraph.Tests;

namespace NewsGraph.Rdf.Tests.Reading;

/// <summary>Seeded mutations of valid documents: each is read, or refused by the one error that says where; nothing crashes, hangs or eats memory.</summary>
public class MutatedFiles
{
    private const int Seeds = 100;
    private const int PerSeed = 30;

    private static readonly (RdfFormat Format, string Text)[] Documents =
    [
        (RdfFormat.NTriples, "<http://example.org/a> <http://example.org/p> \"caf\\u00E9\"@fr .\n_:b <http://example.org/p> <<( <http://example.org/a> <http://example.org/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> )>> . # c\n"),
        (RdfFormat.NQuads, "_:a <http://example.org/p> \"قال\"@ar--rtl <http://example.org/g> .\n<http://example.org/a> <http://example.org/p> _:b _:g .\n"),
        (RdfFormat.Turtle, "@prefix ex: <http://example.org/> . @base <http://example.org/> .\nex:a a ex:B ; ex:p ( 1 2.5 -3e4 true \"x\"@ar ) , [ ex:q '''long\n\"text\"''' ] .\n<< ex:a ex:p ex:b ~ _:r >> ex:q <#x> {| ex:s 1 |} .\n"),
        (RdfFormat.Trig, "PREFIX ex: <http://example.org/>\nGRAPH ex:g { ex:a ex:p _:b . } ex:h { [] ex:p \"\"\"a\\tb\"\"\"^^ex:t } { ex:a ex:%41b ex:c\\-d }"),
        (RdfFormat.RdfXml, "<?xml version=\"1.0\"?><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:ex=\"http://example.org/\" xml:base=\"http://example.org/\"><ex:B rdf:about=\"#a\" ex:n=\"1\"><ex:p rdf:parseType=\"Collection\"><rdf:Description rdf:nodeID=\"x\"/></ex:p><ex:q xml:lang=\"ar\">قال</ex:q><ex:r rdf:parseType=\"Literal\"><b>t</b></ex:r></ex:B></rdf:RDF>"),
        (RdfFormat.JsonLd, "{\"@context\":{\"@version\":1.1,\"@vocab\":\"http://example.org/\",\"id\":\"@id\",\"p\":{\"@type\":\"@id\",\"@container\":[\"@index\",\"@set\"]},\"l\":{\"@container\":\"@list\"},\"n\":{\"@container\":\"@language\"},\"r\":{\"@reverse\":\"q\"}},\"id\":\"a\",\"@type\":\"B\",\"p\":{\"x\":[\"b\"]},\"l\":[1,2.5,[true]],\"n\":{\"ar\":\"قال\"},\"r\":{\"id\":\"_:c\"},\"@graph\":[{\"@included\":[{\"v\":{\"@value\":{\"k\":[null]},\"@type\":\"@json\"}}]}]}"),
    ];

    private static readonly TextMutations Mutations = new(
    [
        "<", ">", "<<", ">>", "<<(", ")>>", "{|", "|}", "{", "}", "[", "]", "(", ")", "\"", "'", "\"\"\"", "\\", "\\u12", "\\uD800", "@", "@ar--up", "^^", ".", ";", ",", ":", "_:", "#", "a", "-", "1e", "\n", "\r", "\t", "\0",
        "null", "true", "\"@id\"", "\"@context\":", "\"@type\":\"@json\"", "\"@reverse\":{}", "&amp;", "&x;", "</", "<!DOCTYPE x>", "rdf:", "xmlns=\"\"", "ق", "\uD800", "\u202E", "<http://example.org/x>",
    ],
    mostRepeats: 3000);

    public static TheoryData<int> SeedNumbers => [.. Enumerable.Range(1, Seeds)];

    [Theory]
    [MemberData(nameof(SeedNumbers))]
    public void A_mutated_document_is_read_or_refused_with_its_place(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < PerSeed; i++)
        {
            var (format, document) = Documents[random.Next(Documents.Length)];
            var text = Mutations.Of(random, document);
            var failure = Record.Exception(() => Try(text, format));
            Assert.True(failure is null or RdfSyntaxException or CanonicalizationLimitException, $"seed {seed}, mutation {i} of {format}: {failure}\n{text}");
        }
    }

    private static void Try(string text, RdfFormat format)
    {
        var quads = RdfFormats.Read(new StringReader(text), format, new RdfReaderOptions { BaseIri = "http://example.org/doc" }).Take(10_000).ToList();
        using var written = new StringWriter();
        RdfFormats.Write(written, RdfFormat.Trig, quads);
    }
}

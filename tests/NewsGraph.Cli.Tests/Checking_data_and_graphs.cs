using NewsGraph.Cli;

namespace NewsGraph.Tests;

[Collection(BuiltGraphTests.Name)]
public class Checking_data_and_graphs(BuiltGraph graph)
{
    private const string Described = "# title: x\n# licence: MIT\n# source: hand-written\n";
    private const string Table = Described + "# columns: key kind name country offices\n# limits: -\n";
    private const string Prefixes = Described + """
        @prefix id: <https://w3id.org/newsgraph/id/> .
        @prefix ng: <https://w3id.org/newsgraph#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        """ + "\n";

    [Fact]
    public async Task The_data_files_of_the_checkout_have_nothing_to_correct()
    {
        var run = await Newsgraph.RunAsync("check", "--ontology", Repository.At("ontology"));
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCodes.Success, run.Code);
    }

    [Theory]
    [InlineData("lexicon/a.tsv", "# title: x\nعام\t1\n", "a.tsv:2:1: the header has no «# licence:» line")]
    [InlineData("lexicon/a.tsv", Described + "# columns: a b\n# limits: -\nx\ty\tz\n", "a.tsv:6:5: 3 cells where the header names 2 columns")]
    [InlineData("lexicon/a.tsv", Described + "# columns: a\n# limits: -\nx\ny\nx\n", "a.tsv:8:1: the row of line 6 stands here again")]
    [InlineData("lexicon/a.tsv", Described + "# columns: a\n# limits: -\n", "a.tsv:1:1: the table has no rows")]
    [InlineData("lexicon/months.tsv", Described + "# columns: other\n# limits: -\nx\n", "months.tsv:6:1: there is no column")]
    [InlineData("entities/a.ttl", Prefixes + "id:x a ng:City ;\n  rdfs:label \"x\"@ar\n", "a.ttl:9:1: expected")]
    [InlineData("entities/a.ttl", Prefixes + "id:x a ng:City .\n", "a.ttl:7:1: id:x has no Arabic name")]
    [InlineData("entities/a.ttl", Prefixes + "id:x rdfs:label \"x\"@ar .\n", "a.ttl:7:1: id:x has no class")]
    [InlineData("entities/a.ttl", Prefixes + "id:baghdad a ng:City ; rdfs:label \"x\"@ar ;\n  ng:locatedIn id:bagdad .\n", "a.ttl:8:16: id:bagdad is described nowhere, perhaps id:baghdad is meant")]
    [InlineData("entities/a.ttl", "@prefix id: <https://w3id.org/newsgraph/id/> .\n", "a.ttl:1:1: the file doesn't say what it is")]
    [InlineData("entities/a.tsv", Table + "x\tcity\tس\tnowhere\n", "a.tsv:6:10: nowhere is described nowhere")]
    [InlineData("entities/a.tsv", Table + "x\ttown\tس\n", "a.tsv:6:3: there is no kind «town»")]
    [InlineData("entities/a.tsv", Table + "x\tcity\tس\nx\tcity\tص\n", "x is described in")]
    [InlineData("entities/a.tsv", Table + "x\tcity\tس\ny\tcity\tس\n", "a.tsv:7:8: «س» is what another city of the same country is called")]
    [InlineData("entities/a.tsv", Table + "i\tcountry\tع\nx\tperson\tس\ti\tوزير:2010-2005\n", "a.tsv:7:14: the office «وزير» ends in 2005 before it begins in 2010")]
    [InlineData("entities/a.tsv", Table + "x\tperson\tس\t\tوزير@none\n", "the body none of the office «وزير» is described nowhere")]
    [InlineData("entities/a.tsv", Table + "x\tperson\tس\t\tوزير@x:20-\n", "«20» is no year")]
    [InlineData("newsgraph.ttl", Prefixes + "ng:City rdfs:label \"city\"@en .\n", "newsgraph.ttl:7:1: ng:City has no label in Arabic")]
    [InlineData("newsgraph.ttl", Prefixes + "ng:City rdfs:label \"city\"@en , \"مدينة\"@ar ; rdfs:subClassOf ng:Cit .\n", "ng:Cit is defined nowhere, perhaps ng:City is meant")]
    [InlineData("queries/q.rq", "# title@ar: س\nSELECT * { ?s ?p ?o }\n", "q.rq:1:1: the question has no title in this language; add «# title@en: …»")]
    [InlineData("queries/q.rq", "# title@ar: س\n# title@en: x\n# param who@ar: من\n# param who@en: who\nASK { ?s ?p ?o }\n", "q.rq:3:1: the query has no variable ?who")]
    [InlineData("queries/q.rq", "# title@ar: س\n# title@en: x\nASK { ?s ng:noSuch ?o }\n", "q.rq:3:10: ng:noSuch is defined nowhere")]
    [InlineData("queries/q.rq", "# title@ar: س\n# title@en: x\nASK { ?s ?p\n", "q.rq:4:1: expected")]
    public async Task A_mistake_is_reported_with_its_place_and_what_to_do(string name, string text, string expected)
    {
        using var files = new TemporaryFolder();
        files.Write("ontology/" + name, text);
        var run = await Newsgraph.RunAsync("check", "--ontology", files.At("ontology"));
        Assert.Equal(ExitCodes.ProblemsFound, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_span_that_misses_its_words_is_reported()
    {
        using var files = new TemporaryFolder();
        files.Write("ontology/corpus/a.txt", "زار بغداد");
        files.Write("ontology/corpus/a.json", """
            {"article": "a", "entities": [{"id": "b", "type": "LOC", "name": "بغداد", "wikidata": null}],
             "mentions": [{"entity": "b", "start": 3, "end": 8, "text": "بغداد"}, {"entity": "c", "start": 4, "end": 9, "text": "بغداد"}],
             "events": [], "relations": []}
            """);
        var run = await Newsgraph.RunAsync("check", "--ontology", files.At("ontology"));
        Assert.Contains("a.json:2:31: the text has other words than «بغداد» at 3 to 8", run.Error, StringComparison.Ordinal);
        Assert.Contains("there is no entity c", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_built_graph_keeps_to_the_shapes()
    {
        var run = await Newsgraph.RunAsync("check", graph.Folder);
        Assert.True(run.Code == ExitCodes.Success, run.Error);
    }

    [Theory]
    [InlineData("ar", "الادعاء مثبت أو منفي.")]
    [InlineData("en", "A claim is positive or negative.")]
    public async Task A_violation_is_told_in_the_language_asked_for(string language, string message)
    {
        var file = graph.Files.Write($"bad-{language}.ttl", Prefixes + "<http://a/c> ng:reports <http://a/e> . <http://a/e> a ng:Airstrike .\n");
        var run = await Newsgraph.RunAsync("check", file, "--lang", language);
        Assert.Equal(ExitCodes.ProblemsFound, run.Code);
        Assert.Contains($"<http://a/c>: {message} · ng:polarity", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_graph_and_no_folder_are_named() =>
        Assert.All(
            new[] { await Newsgraph.FailAsync("check", graph.Files.At("nowhere")), await Newsgraph.FailAsync("check", "--ontology", graph.Files.At("nowhere")) },
            error => Assert.Contains("nowhere: there is no", error, StringComparison.Ordinal));
}

using NewsGraph.Cli;

namespace NewsGraph.Tests;

[Collection(BuiltGraphTests.Name)]
public class Asking_a_graph(BuiltGraph graph)
{
    private const string Label = "SELECT ?label { <https://w3id.org/newsgraph/id/iraq> rdfs:label ?label FILTER(LANG(?label) = 'ar') }";

    [Theory]
    [InlineData("table", "│ العراق │")]
    [InlineData("csv", "label\r\nالعراق\r\n")]
    [InlineData("tsv", "?label\n\"العراق\"@ar\n")]
    [InlineData("json", "\"xml:lang\":\"ar\"")]
    [InlineData("xml", "<literal xml:lang=\"ar\">العراق</literal>")]
    public async Task A_table_is_written_in_every_format(string format, string expected)
    {
        var run = await Newsgraph.RunAsync("query", "-g", graph.Folder, "--format", format, Label);
        Assert.Equal((ExitCodes.Success, ""), (run.Code, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Triples_are_written_as_Turtle()
    {
        var run = await Newsgraph.RunAsync("query", "-g", graph.Folder, "--format", "turtle", "CONSTRUCT { ?s rdfs:label ?l } WHERE { ?s a ng:Country ; rdfs:label ?l }");
        Assert.Contains("rdfs:label", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"العراق\"@ar", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_of_the_graph_answers_like_its_store()
    {
        var store = await Newsgraph.RunAsync("query", "-g", graph.Folder, "--format", "csv", "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }");
        var file = await Newsgraph.RunAsync("query", "-g", Path.Combine(graph.Folder, "graph.trig"), "--format", "csv", "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }");
        Assert.Equal(store, file);
    }

    [Theory]
    [InlineData("--format", "turtle", Label, "SELECT gives a table")]
    [InlineData("--format", "csv", "DESCRIBE ng:Event", "gives triples")]
    public async Task A_format_that_cant_hold_the_answer_is_refused(string option, string format, string query, string expected) =>
        Assert.Contains(expected, await Newsgraph.FailAsync("query", "-g", graph.Folder, option, format, query), StringComparison.Ordinal);

    [Fact]
    public async Task A_question_of_the_pack_takes_names_for_its_parameters()
    {
        var run = await Newsgraph.RunAsync("query", "-g", graph.Folder, "--pack", "events-of-actor", "--set", "who=قاسم سليماني", "--format", "csv");
        Assert.Equal((ExitCodes.Success, ""), (run.Code, run.Error));
        Assert.Contains("2020-01-03", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_query_the_pack_is_listed()
    {
        var run = await Newsgraph.RunAsync("query");
        Assert.Equal(ExitCodes.Success, run.Code);
        Assert.Contains("who-met-whom\t", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("did you mean attacks?", "--pack", "attaks")]
    [InlineData("Could not", "-f", "")]
    [InlineData("give one of a query, -f FILE and --pack NAME", "--pack", "attacks", "ASK {}")]
    [InlineData("write NAME=VALUE", "--pack", "events-of-actor", "--set", "who")]
    [InlineData("did you mean who?", "--pack", "events-of-actor", "--set", "whoo=العراق")]
    [InlineData("nothing is called «العراء»; the nearest names are:\n  العراق", "--pack", "events-of-actor", "--set", "who=العراء")]
    public async Task A_question_that_cant_be_put_is_answered_with_what_to_do(string expected, params string[] args)
    {
        var missing = args is ["-f", ..] ? ["-f", graph.Files.At("nowhere.rq")] : args;
        var error = await Newsgraph.FailAsync(["query", "-g", graph.Folder, .. missing]);
        Assert.Contains(args is ["-f", ..] ? "there is no such file" : expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_SPARQL_is_shown_with_a_caret_under_its_place()
    {
        var file = graph.Files.Write("broken.rq", "SELECT ?s {\n  ?s ?p ;\n}\n");
        var error = await Newsgraph.FailAsync("query", "-g", graph.Folder, "-f", file);
        Assert.Contains("line 2, column 9", error, StringComparison.Ordinal);
        Assert.Contains("expected", error, StringComparison.Ordinal);
        Assert.Contains("    ?s ?p ;\n          ^", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_Turtle_is_shown_with_file_line_column_and_caret()
    {
        var file = graph.Files.Write("broken.ttl", "@prefix a: <http://a/> .\na:b a:c \"x\" a:d .\n");
        var error = await Newsgraph.FailAsync("query", "-g", file, "ASK {}");
        Assert.Contains("broken.ttl:2:13: expected", error, StringComparison.Ordinal);
        Assert.Contains("\n    a:b a:c \"x\" a:d .\n                ^", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_or_foreign_files_are_no_graph()
    {
        Assert.Contains("UTF-8", await Newsgraph.FailAsync("query", "-g", graph.Files.Write("latin.nt", [0x3c, 0xd8, 0x3e]), "ASK {}"), StringComparison.Ordinal);
        Assert.Contains("damaged", await Newsgraph.FailAsync("query", "-g", graph.Files.Write("x.nq.gz", "no gzip"u8.ToArray()), "ASK {}"), StringComparison.Ordinal);
        Assert.Contains("its name doesn't tell", await Newsgraph.FailAsync("query", "-g", graph.Files.Write("x.docx", "x"), "ASK {}"), StringComparison.Ordinal);
        Assert.Contains("there is no graph here", await Newsgraph.FailAsync("query", "-g", graph.Files.At("nowhere"), "ASK {}"), StringComparison.Ordinal);
        Assert.Contains("holds no store", await Newsgraph.FailAsync("query", "-g", graph.Files.At("articles"), "ASK {}"), StringComparison.Ordinal);
    }
}

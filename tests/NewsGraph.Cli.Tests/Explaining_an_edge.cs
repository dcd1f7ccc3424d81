using NewsGraph.Cli;

namespace NewsGraph.Tests;

[Collection(BuiltGraphTests.Name)]
public class Explaining_an_edge(BuiltGraph graph)
{
    [Fact]
    public async Task Sentence_words_rule_and_confidence_are_printed()
    {
        var edge = await EdgeAsync();
        var run = await Newsgraph.RunAsync("why", edge[0], edge[1], edge[2], "-g", graph.Folder);
        Assert.True(run.Code == ExitCodes.Success, run.Error);
        Assert.Matches(@"^.+ — .+ — .+\n  1\. .+\n     «.*⟦.+⟧.*»\n", run.Output);
        Assert.Matches(@"\.txt \[\d+,\d+\) · rule .+ · confidence (0\.\d+|1\.0)", run.Output);
    }

    [Fact]
    public async Task A_dash_stands_for_any_predicate()
    {
        var edge = await EdgeAsync();
        Assert.Equal(ExitCodes.Success, (await Newsgraph.RunAsync("why", edge[0], "-", edge[2], "-g", graph.Folder)).Code);
    }

    [Fact]
    public async Task An_edge_that_is_not_there_is_answered_with_those_that_are()
    {
        var edge = await EdgeAsync();
        Assert.Contains("»; there is «", await Newsgraph.FailAsync("why", edge[0], "ng:noSuchEdge", edge[2], "-g", graph.Folder), StringComparison.Ordinal);
        Assert.Contains("»; the other way round there is «", await Newsgraph.FailAsync("why", edge[2], edge[1], edge[0], "-g", graph.Folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing is called «العراء»; did you mean:\n  العراق", "العراء", "-", "إيران")]
    [InlineData("nothing is called «rejcts»; did you mean:", "العراق", "rejcts", "إيران")]
    public async Task A_name_of_nothing_is_answered_with_the_nearest(string expected, string subject, string predicate, string @object) =>
        Assert.Contains(expected, await Newsgraph.FailAsync("why", subject, predicate, @object, "-g", graph.Folder), StringComparison.Ordinal);

    [Fact]
    public async Task A_name_of_several_things_lists_them()
    {
        var file = graph.Files.Write("two.ttl", """
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <http://a/1> rdfs:label "علي"@ar .
            <http://a/2> rdfs:label "علي"@ar .
            """);
        var error = await Newsgraph.FailAsync("why", "علي", "-", "علي", "-g", file);
        Assert.Contains("give the IRI of the one you mean:\n  علي  <http://a/1>\n  علي  <http://a/2>", error, StringComparison.Ordinal);
    }

    /// <summary>An edge of the graph that has none the other way round: beginning, type and end, as IRIs in angle brackets.</summary>
    private async Task<string[]> EdgeAsync()
    {
        var run = await Newsgraph.RunAsync("query", "-g", graph.Folder, "--format", "tsv", """
            SELECT ?from ?type ?to {
              ?edge ng:edgeFrom ?from ; ng:edgeType ?type ; ng:edgeTo ?to ; ng:edgeClaim/ng:reports ?event
              FILTER NOT EXISTS { ?back ng:edgeFrom ?to ; ng:edgeTo ?from }
            } ORDER BY ?from ?type ?to LIMIT 1
            """);
        return run.Output.Split('\n')[1].Split('\t');
    }
}

using NewsGraph.Cli;

namespace NewsGraph.Tests;

public sealed class Changing_a_store : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.At("store");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_update_changes_a_store_and_says_how_much()
    {
        await LoadAsync("<a:s> <a:p> 1 , 2 .");
        var run = await Newsgraph.RunAsync("update", "DELETE DATA { <a:s> <a:p> 1 } ; INSERT DATA { GRAPH <a:g> { <a:s> <a:p> 3 , 4 } }", "--graph", Store);
        Assert.Equal((ExitCodes.Success, "2 quad(s) added, 1 removed\n"), (run.Code, run.Output.ReplaceLineEndings("\n")));
        Assert.Equal(["2", "3", "4"], await ValuesAsync("SELECT ?o { <a:s> <a:p> ?o } ORDER BY ?o"));
    }

    [Fact]
    public async Task An_update_that_fails_changes_nothing_and_points_at_its_error()
    {
        await LoadAsync("<a:s> <a:p> 1 .");
        Assert.Contains("line 1, column 23", await Newsgraph.FailAsync("update", "INSERT DATA { <a:s> a b", "--graph", Store), StringComparison.Ordinal);
        var error = await Newsgraph.FailAsync("update", "INSERT DATA { <a:s> <a:p> 2 } ; LOAD <file:///nowhere.ttl>", "--graph", Store);
        Assert.Contains("nothing has changed", error, StringComparison.Ordinal);
        Assert.Equal(["1"], await ValuesAsync("SELECT ?o { <a:s> <a:p> ?o }"));
    }

    [Fact]
    public async Task An_update_of_a_file_writes_it_anew()
    {
        var file = _folder.Write("a.ttl", "@prefix a: <http://a.example/> .\na:s a:p 1 .\n");
        await Newsgraph.RunAsync("update", "INSERT DATA { <http://a.example/s> <http://a.example/p> 2 }", "--graph", file);
        Assert.Equal("@prefix a: <http://a.example/> .\n\na:s a:p 1, 2 .\n", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task What_follows_from_the_ontology_is_added_at_load()
    {
        await LoadAsync(
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX owl: <http://www.w3.org/2002/07/owl#>
            <a:Minister> rdfs:subClassOf <a:Person> . <a:leads> rdfs:domain <a:Person> ; owl:inverseOf <a:ledBy> .
            <a:partOf> a owl:TransitiveProperty .
            <a:x> a <a:Minister> . <a:y> <a:leads> <a:party> . <a:1> <a:partOf> <a:2> . <a:2> <a:partOf> <a:3> .
            """,
            "--entail");
        Assert.Equal(["<a:x>", "<a:y>"], await ValuesAsync("SELECT ?s { ?s a <a:Person> } ORDER BY ?s"));
        Assert.Equal(["<a:y>"], await ValuesAsync("SELECT ?s { <a:party> <a:ledBy> ?s }"));
        Assert.Equal(["<a:2>", "<a:3>"], await ValuesAsync("SELECT ?o { <a:1> <a:partOf> ?o } ORDER BY ?o"));
    }

    private async Task LoadAsync(string turtle, params string[] options)
    {
        var run = await Newsgraph.RunAsync(["load", _folder.Write("a.ttl", turtle), "--store", Store, .. options]);
        Assert.Equal((ExitCodes.Success, ""), (run.Code, run.Error));
    }

    /// <summary>The one column of a query's rows.</summary>
    private async Task<string[]> ValuesAsync(string query)
    {
        var run = await Newsgraph.RunAsync("query", query, "--graph", Store, "--format", "tsv");
        Assert.Equal((ExitCodes.Success, ""), (run.Code, run.Error));
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)];
    }
}

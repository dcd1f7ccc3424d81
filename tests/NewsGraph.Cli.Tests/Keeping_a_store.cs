using NewsGraph.Cli;

namespace NewsGraph.Tests;

public sealed class Keeping_a_store : IDisposable
{
    private const string Quads = "<a:s> <a:p> \"نص\"@ar <a:g> .\n<a:s> <a:p> \"2\"^^<http://www.w3.org/2001/XMLSchema#integer> <a:g> .\n";
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.At("store");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_are_loaded_and_their_figures_told()
    {
        var run = await Newsgraph.RunAsync("load", _folder.Write("a.nq", Quads), _folder.Write("b.ttl", "<a:x> <a:p> 1 ."), "--store", Store);
        Assert.Equal((ExitCodes.Success, ""), (run.Code, run.Error));
        Assert.Contains("3 quads added", run.Output, StringComparison.Ordinal);
        Assert.Contains("kquads/s", run.Output, StringComparison.Ordinal);
        Assert.Contains("peak memory", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_texts_are_indexed_at_load_where_that_is_asked_for()
    {
        var run = await Newsgraph.RunAsync("load", _folder.Write("a.nq", Quads), "--store", Store, "--text-index");
        Assert.Equal((ExitCodes.Success, ""), (run.Code, run.Error));
        Assert.Contains("1 texts indexed", run.Output, StringComparison.Ordinal);
        var index = Path.Combine(Store, "text.index");
        var written = File.GetLastWriteTimeUtc(index);
        var found = await Newsgraph.RunAsync("query", "SELECT ?t { ?t text:matches \"النص\" }", "--graph", Store, "--format", "tsv");
        Assert.Contains("نص", found.Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(index));
    }

    [Fact]
    public async Task A_load_that_fails_leaves_the_store_as_it_was()
    {
        await Newsgraph.RunAsync("load", _folder.Write("a.nq", Quads), "--store", Store);
        var error = await Newsgraph.FailAsync("load", _folder.Write("c.nt", "<a:x> <a:p> <a:y> .\n<a:x> <a:p> oops .\n"), "--store", Store);
        Assert.Contains("c.nt:2:13", error, StringComparison.Ordinal);
        var stats = await Newsgraph.RunAsync("store", "stats", Store);
        Assert.Contains("quads\t2\n", stats.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_is_verified_copied_and_packed()
    {
        await Newsgraph.RunAsync("load", _folder.Write("a.nq", Quads), "--store", Store);
        Assert.Contains("2 quads copied", (await Newsgraph.RunAsync("store", "backup", Store, _folder.At("copy"))).Output, StringComparison.Ordinal);
        Assert.Contains("2 quads, all as they were written", (await Newsgraph.RunAsync("store", "verify", _folder.At("copy"))).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Success, (await Newsgraph.RunAsync("store", "vacuum", Store)).Code);
        Assert.Contains("there is a store here already", await Newsgraph.FailAsync("store", "backup", Store, _folder.At("copy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_named()
    {
        await Newsgraph.RunAsync("load", _folder.Write("a.nq", Quads), "--store", Store);
        var file = Directory.EnumerateFiles(Store, "quads-*").Single();
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[^100] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        Assert.Contains(file, await Newsgraph.FailAsync("store", "verify", Store), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queries_are_timed_and_their_rows_counted()
    {
        await Newsgraph.RunAsync("load", _folder.Write("a.nq", Quads), "--store", Store);
        _folder.Write("q/q01-all.rq", "SELECT * { ?s ?p ?o }");
        _folder.Write("q/q02-made.rq", "CONSTRUCT { ?s a ?o } WHERE { ?s <a:p> ?o }");
        var rows = _folder.Write("rows.json", """{ "10": { "q01": 2, "q02": 3 } }""");
        var run = await Newsgraph.RunAsync("bench", _folder.At("q"), "--store", Store, "--runs", "2", "-o", _folder.At("out"), "--expect", rows);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(ExitCodes.ProblemsFound, run.Code);
        Assert.Equal(9, lines.Length);
        Assert.Matches("""^\{"ev":"run","q":"q01","run":0,"ms":[0-9.]+,"bytes":[0-9]+\}$""", lines[0]);
        Assert.Contains("""{"ev":"rows","q":"q01","rows":2,"expected":2}""", run.Output, StringComparison.Ordinal);
        Assert.Contains("""{"ev":"rows","q":"q02","rows":2,"expected":3}""", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.At("out/q01.tsv")) && File.Exists(_folder.At("out/q02.nt")));
    }
}

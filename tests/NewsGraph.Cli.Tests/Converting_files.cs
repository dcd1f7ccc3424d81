using NewsGraph.Cli;

namespace NewsGraph.Tests;

public sealed class Converting_files : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_that_say_the_same_have_the_same_canonical_form()
    {
        var (one, two) = (_folder.Write("a.ttl", "<a:s> <a:p> [ <a:q> \"نص\"@ar ] , _:x . _:x <a:q> <a:o> ."), _folder.Write("b.nt", "_:n <a:q> <a:o> .\n_:m <a:q> \"نص\"@ar .\n<a:s> <a:p> _:n .\n<a:s> <a:p> _:m .\n"));
        var first = await Newsgraph.RunAsync("convert", one, "--canonical");
        var second = await Newsgraph.RunAsync("convert", two, "--canonical");
        Assert.Equal((ExitCodes.Success, ""), (first.Code, first.Error));
        Assert.Equal(first.Output, second.Output);
        Assert.Contains("<a:s> <a:p> _:c14n0 .\n", first.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c.nq")]
    [InlineData("c.nq.gz")]
    [InlineData("c.trig")]
    [InlineData("c.jsonld")]
    public async Task What_is_converted_there_and_back_is_the_same(string name)
    {
        var source = _folder.Write("a.trig", "<a:s> <a:p> [ <a:q> \"نص\"@ar ] . GRAPH <a:g> { <a:s> <a:p> 1 , true , \"x\\ny\" }");
        var converted = _folder.At(name);
        Assert.Equal(ExitCodes.Success, (await Newsgraph.RunAsync("convert", source, "-o", converted)).Code);
        var (before, after) = (await Newsgraph.RunAsync("convert", source, "--canonical"), await Newsgraph.RunAsync("convert", converted, "--canonical"));
        Assert.Equal(before.Output, after.Output);
    }

    [Fact]
    public async Task Turtle_and_trig_are_written_in_a_stream_where_that_is_asked_for()
    {
        var source = _folder.Write("a.nq", "<a:s> <a:p> <a:z> <a:g> .\n<a:s> <a:p> <a:b> <a:g> .\n");
        Assert.Equal(ExitCodes.Success, (await Newsgraph.RunAsync("convert", source, "-o", _folder.At("b.trig"), "--stream")).Code);
        Assert.Contains("<a:g> {\n<a:s> <a:p> <a:z>, <a:b> .\n}\n", await File.ReadAllTextAsync(_folder.At("b.trig")), StringComparison.Ordinal);
        Assert.Contains("no named graphs", await Newsgraph.FailAsync("convert", source, "-o", _folder.At("b.ttl"), "--stream"), StringComparison.Ordinal);
        Assert.Contains("JSON-LD", await Newsgraph.FailAsync("convert", source, "-o", _folder.At("b.jsonld"), "--stream"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blank_nodes_of_two_files_stay_apart()
    {
        var run = await Newsgraph.RunAsync("convert", _folder.Write("a.nt", "_:x <a:p> 1 .".Replace("1", "<a:1>", StringComparison.Ordinal)), _folder.Write("b.nt", "_:x <a:p> <a:2> ."));
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_format_that_cannot_hold_the_data_is_refused_and_nothing_written()
    {
        var source = _folder.Write("a.nq", "<a:s> <a:p> <a:o> <a:g> .");
        Assert.Contains("write N-Quads", await Newsgraph.FailAsync("convert", source, "-o", _folder.At("b.nt")), StringComparison.Ordinal);
        Assert.Contains("should end in", await Newsgraph.FailAsync("convert", source, "-o", _folder.At("b.rdf")), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("b.nt")));
    }
}

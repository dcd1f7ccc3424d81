using System.Text;
using NewsGraph.Cli;

namespace NewsGraph.Tests;

[Collection(BuiltGraphTests.Name)]
public class Building_a_graph(BuiltGraph graph)
{
    [Fact]
    public void What_was_found_is_printed_in_a_table()
    {
        Assert.All(new[] { "articles", "entities", "events", "claims", "quads", "seconds" }, word => Assert.Contains(word, graph.Build.Output, StringComparison.Ordinal));
        Assert.Equal("", graph.Build.Error);
    }

    [Fact]
    public async Task A_second_build_gives_the_same_bytes()
    {
        var again = graph.Files.At("again");
        await Newsgraph.RunAsync("build", graph.Files.At("articles"), "-o", again, "--threads", "1");
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(graph.Folder, "graph.trig")), await File.ReadAllBytesAsync(Path.Combine(again, "graph.trig")));
        var (first, second) = (graph.Files.At("first.dot"), graph.Files.At("second.dot"));
        Assert.Equal(ExitCodes.Success, (await Newsgraph.RunAsync("diagram", "ego", "العراق", "-g", graph.Folder, "-o", first)).Code);
        await Newsgraph.RunAsync("diagram", "ego", "العراق", "-g", again, "-o", second);
        Assert.Equal(await File.ReadAllTextAsync(first), await File.ReadAllTextAsync(second));
        Assert.StartsWith("digraph", await File.ReadAllTextAsync(first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_files_are_named_one_by_one_and_the_others_go_on()
    {
        using var files = new TemporaryFolder();
        var folder = files.Articles("mixed", "iraq-2020-allawi");
        files.Write("mixed/empty.txt", "");
        files.Write("mixed/binary.txt", [.. Enumerable.Range(0, 3000).Select(i => (byte)(i * 37 % 256))]);
        files.Write("mixed/broken.jsonl", "{\"id\": \"a\", \"text\": \n");
        var run = await Newsgraph.RunAsync("build", folder, "-o", files.At("graph"));
        Assert.Equal(ExitCodes.SomeInputSkipped, run.Code);
        Assert.All(new[] { "empty.txt: ", "binary.txt: ", "broken.jsonl:1: " }, place => Assert.Contains(place, run.Error, StringComparison.Ordinal));
        Assert.Equal(3, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.True(File.Exists(files.At("graph/graph.trig")));
    }

    [Fact]
    public async Task A_text_in_another_encoding_is_read_all_the_same()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var files = new TemporaryFolder();
        var text = await File.ReadAllTextAsync(Repository.At("tests", "articles", "sudan-2021-coup.txt"));
        files.Write("in/coup.txt", Encoding.GetEncoding(1256).GetBytes(text));
        await Newsgraph.RunAsync("build", files.At("in"), "-o", files.At("graph"));
        Assert.Contains("السودان", await File.ReadAllTextAsync(files.At("graph/graph.trig")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_when_no_article_can_be_read()
    {
        using var files = new TemporaryFolder();
        files.Write("in/empty.txt", "");
        var run = await Newsgraph.RunAsync("build", files.At("in"), "-o", files.At("graph"));
        Assert.Equal(ExitCodes.BadInput, run.Code);
        Assert.Contains("no article could be read", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(files.At("graph")));
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_named()
    {
        var run = await Newsgraph.RunAsync("build", graph.Files.At("nowhere"), "-o", graph.Files.At("nothing"));
        Assert.Equal(ExitCodes.BadInput, run.Code);
        Assert.Contains("nowhere: no such file or folder", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--published", "soon", "not a date; write it as 2020-02-05")]
    [InlineData("--threads", "many", "--threads many: not a whole number")]
    [InlineData("--threads", "0", "give 1 or more")]
    [InlineData("--base", "here", "give an absolute IRI")]
    public async Task A_value_that_makes_no_sense_is_refused(string option, string value, string message) =>
        Assert.Contains(message, await Newsgraph.FailAsync("build", graph.Files.At("articles"), option, value), StringComparison.Ordinal);
}

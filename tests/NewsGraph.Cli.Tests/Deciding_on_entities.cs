using NewsGraph.Cli;

namespace NewsGraph.Tests;

[Collection(BuiltGraphTests.Name)]
public class Deciding_on_entities(BuiltGraph graph)
{
    [Fact]
    public async Task Two_known_things_are_explained_to_stay_two_with_scores()
    {
        var run = await Newsgraph.RunAsync("entity", "explain", "العراق", "إيران", "--graph", graph.Folder);
        Assert.Equal("", run.Error);
        Assert.Contains("-1.0  by known world one is iraq, the other iran", run.Output, StringComparison.Ordinal);
        Assert.Contains("they stay two", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merge_is_kept_in_the_file_and_can_be_undone()
    {
        using var files = new TemporaryFolder();
        var decisions = files.At("decisions.ttl");
        var merged = await Newsgraph.RunAsync("entity", "merge", "العراق", "إيران", "--graph", graph.Folder, "--decisions", decisions, "--because", "a test");
        Assert.Equal("", merged.Error);
        Assert.Contains("ng:takesIn <https://w3id.org/newsgraph/id/iran>", await File.ReadAllTextAsync(decisions), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Success, (await Newsgraph.RunAsync("entity", "undo", "--graph", graph.Folder, "--decisions", decisions)).Code);
        Assert.DoesNotContain("takesIn", await File.ReadAllTextAsync(decisions), StringComparison.Ordinal);
        Assert.Contains("no decision to take back", (await Newsgraph.RunAsync("entity", "undo", "--graph", graph.Folder, "--decisions", decisions)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("merge", "العراق", "العراق", "are one thing already")]
    [InlineData("rename", "العراق", "بلاد الرافدين", "change its name in ontology/entities")]
    [InlineData("merge", "العراق", "لا أحد بهذا الاسم", "nothing is called")]
    public async Task A_decision_that_cannot_be_is_refused(string what, string first, string second, string message)
    {
        using var files = new TemporaryFolder();
        var run = await Newsgraph.RunAsync("entity", what, first, second, "--graph", graph.Folder, "--decisions", files.At("d.ttl"));
        Assert.Equal(ExitCodes.BadInput, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}

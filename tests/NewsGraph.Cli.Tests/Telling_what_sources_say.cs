using System.Text.Json;
using NewsGraph.Cli;

namespace NewsGraph.Tests;

/// <summary>Over the sample articles, two of which contradict each other.</summary>
[Collection(BuiltGraphTests.Name)]
public class Telling_what_sources_say(BuiltGraph graph)
{
    [Fact]
    public async Task Two_outlets_contradict_each_other_on_whether_soldiers_were_killed()
    {
        var run = await Newsgraph.RunAsync("contradictions", "--json", "-g", await DisputedAsync("json"));
        Assert.True(run.Code == ExitCodes.Success, run.Error);
        using var json = JsonDocument.Parse(run.Output);
        var dispute = Assert.Single(json.RootElement.EnumerateArray(), d => d.GetProperty("point").GetString() == "happening");
        var sides = dispute.GetProperty("sides").EnumerateArray().ToDictionary(s => s.GetProperty("says").GetString()!, s => s.GetProperty("claims").EnumerateArray().ToList());
        Assert.Equal(["no", "yes"], sides.Keys.Order(StringComparer.Ordinal));
        Assert.Contains(sides["no"], c => c.GetProperty("saidBy").EnumerateArray().Any(s => s.GetString() == "دونالد ترامب"));
        Assert.All(sides["yes"], c => Assert.Equal("صحيفة رافد", c.GetProperty("publisher").GetString()));
    }

    [Fact]
    public async Task The_table_shows_each_side_with_its_words()
    {
        var folder = await DisputedAsync("table");
        var run = await Newsgraph.RunAsync("contradictions", "-g", folder);
        Assert.Contains("دونالد ترامب", (await Newsgraph.RunAsync("query", "--pack", "contradictions", "-g", folder)).Output, StringComparison.Ordinal);
        Assert.Contains("whether it happened", run.Output, StringComparison.Ordinal);
        Assert.Contains("⟦", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotations_are_asked_for_by_their_speaker_and_come_whole()
    {
        var folder = graph.Files.At("quoted");
        await Newsgraph.RunAsync("build", Repository.At("tests", "articles", "morocco-2023-quake.txt"), "-o", folder);
        var run = await Newsgraph.RunAsync("query", "--pack", "quotations", "--set", "speaker=أحد السكان", "-g", folder, "--format", "tsv");
        Assert.Contains("لم يبق عندنا بيت قائم، ودفنا جيراننا بأيدينا", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("فرق الإنقاذ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_storyline_tells_what_was_answered()
    {
        var file = graph.Files.Write("answered.txt", "قصف الجيش الإسرائيلي مواقع حزب الله في جنوب لبنان يوم الثلاثاء 7 يناير 2020، ردا على مقتل جنديين إسرائيليين في اليوم السابق.");
        await Newsgraph.RunAsync("build", file, "-o", file + ".out");
        var run = await Newsgraph.RunAsync("storylines", "حزب الله", "-g", file + ".out");
        Assert.True(run.Code == ExitCodes.Success, run.Error);
        Assert.Contains("in response to 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statistics_name_the_stages_and_the_peak_of_memory()
    {
        var file = graph.Files.Write("one.txt", "التقى الرئيس العراقي برهم صالح وزير الخارجية الإيراني محمد جواد ظريف في بغداد.");
        var run = await Newsgraph.RunAsync("build", file, "-o", file + ".out", "--stats");
        Assert.Matches(@"events +\d+\.\d\d s", run.Output);
        Assert.Contains("peak memory", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_threshold_that_is_no_probability_is_refused() =>
        Assert.Contains("--threshold 1.5", await Newsgraph.FailAsync("build", "x.txt", "--threshold", "1.5"), StringComparison.Ordinal);

    /// <summary>A graph of the two articles.</summary>
    private async Task<string> DisputedAsync(string name)
    {
        var folder = graph.Files.At(name + "-graph");
        var run = await Newsgraph.RunAsync("build", graph.Files.Articles(name + "-articles", "iraq-2020-ain-al-asad-1", "iraq-2020-ain-al-asad-2"), "-o", folder);
        Assert.True(run.Code == ExitCodes.Success, run.Error);
        return folder;
    }
}

namespace NewsGraph.Tests;

public sealed class Evaluating_against_gold
{
    private const string Text = "قال العراق إنه يرفض القرار.";
    private const string Gold = """
        {"article":"a","entities":[{"id":"e1","type":"LOC","name":"العراق","wikidata":"Q796"}],"mentions":[{"entity":"e1","start":4,"end":10,"text":"العراق"}],"events":[],"relations":[]}
        """;

    [Fact]
    public async Task The_report_has_measures_types_reliability_and_causes()
    {
        using var files = Articles();
        var run = await Newsgraph.RunAsync("eval", files.At(""));
        Assert.Equal(0, run.Code);
        Assert.All(["names exact", "names exact LOC", "confidence of links", "the most frequent causes of"], part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_stands_alone_and_shows_gold_and_output_of_every_article()
    {
        using var files = Articles();
        var page = files.At("page.html");
        Assert.Equal(0, (await Newsgraph.RunAsync("eval", files.At(""), "--html", page)).Code);
        var html = await File.ReadAllTextAsync(page);
        Assert.Equal(2, html.Split("<div class=\"text\" lang=\"ar\">").Length - 1);
        Assert.Contains("<mark class=\"LOC\">العراق", html, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_training_articles_that_is_not_there_is_named()
    {
        using var files = Articles();
        var run = await Newsgraph.RunAsync("eval", files.At(""), "--seen", "nowhere");
        Assert.NotEqual(0, run.Code);
        Assert.Contains("nowhere: no such folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shipped_models_given_as_others_say_the_same()
    {
        using var files = Articles();
        var run = await Newsgraph.RunAsync("eval", files.At(""), "--models", Repository.At("src", "NewsGraph.Extraction", "Models"));
        Assert.Equal(0, run.Code);
        Assert.Equal((await Newsgraph.RunAsync("eval", files.At(""))).Output, run.Output);
    }

    [Theory]
    [InlineData("eval", "names.bin is missing; make the models with «newsgraph train held-out")]
    [InlineData("train claims", "names.bin is missing; make the models with «newsgraph train held-out")]
    public async Task Models_that_are_not_there_are_named(string command, string message)
    {
        using var files = Articles();
        string[] arguments = command == "eval" ? [files.At("")] : ["--shared", files.At("")];
        var run = await Newsgraph.RunAsync([.. command.Split(' '), .. arguments, "--models", files.At("nowhere")]);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Models_of_another_kind_are_refused()
    {
        using var files = Articles();
        files.Write("names.bin", "no model");
        files.Write("events.bin", "no model");
        var run = await Newsgraph.RunAsync("eval", files.At(""), "--models", files.At(""));
        Assert.Equal(2, run.Code);
        Assert.Contains("names.bin", run.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Articles()
    {
        var files = new TemporaryFolder();
        files.Write("a.txt", Text);
        files.Write("a.json", Gold);
        return files;
    }
}

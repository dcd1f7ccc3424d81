namespace NewsGraph.Tests;

public class Mistyped_command_lines
{
    [Theory]
    [InlineData("there is no option --bogus", "query", "--bogus")]
    [InlineData("did you mean --graph?", "query", "--grap", "x", "ASK {}")]
    [InlineData("there is no option --titel", "diagram", "ego", "--titel", "x")]
    [InlineData("did you mean build?", "biuld", "x")]
    [InlineData("did you mean timeline?", "diagram", "timelin")]
    [InlineData("newsgraph build --help", "build")]
    [InlineData("--format yaml: choose one of table, csv, tsv, json, xml, turtle", "query", "--format", "yaml", "ASK {}")]
    [InlineData("did you mean json?", "query", "--format", "jsn", "ASK {}")]
    [InlineData("--time-limit long: not a number", "query", "--time-limit", "long", "ASK {}")]
    [InlineData("--output", "extract", "articles")]
    [InlineData("give --folds N with them", "train", "events", "--share", "0.5")]
    [InlineData("give --folds N with them", "train", "events", "--fold", "1")]
    public async Task A_command_line_that_cant_be_run_is_answered_with_what_to_do(string expected, params string[] args) =>
        Assert.Contains(expected, await Newsgraph.FailAsync(args), StringComparison.Ordinal);

    [Theory]
    [InlineData("build", "--help")]
    [InlineData("query", "-h")]
    [InlineData("--help")]
    public async Task Help_is_no_error(params string[] args)
    {
        var run = await Newsgraph.RunAsync(args);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }
}

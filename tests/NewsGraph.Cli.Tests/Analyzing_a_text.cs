using System.Text;
using System.Text.Json;
using NewsGraph.Cli;

namespace NewsGraph.Tests;

public class Analyzing_a_text
{
    private const string Sentence = "أعلن رئيس الوزراء العراقي عادل عبد المهدي أمس مقتل أكثر من 50 جنديا في بغداد.";

    [Fact]
    public async Task Every_item_leads_to_its_words_in_the_file()
    {
        using var files = new TemporaryFolder();
        var text = "بغـــداد\n\n" + Sentence + " وقـــال إنّ الحكومة ستجتمع الثلاثاء المقبل.\n";
        foreach (var item in await Items(files.Write("a.txt", text), "--published", "2020-01-05"))
        {
            var (start, end) = (item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());
            Assert.InRange(start, 0, end);
            Assert.InRange(end, start, text.Length);
            if (item.TryGetProperty("text", out var words))
            {
                Assert.Equal(text[start..end], words.GetString());
            }
        }
    }

    [Fact]
    public async Task Names_have_their_type_times_their_value_and_bounds_numbers_their_interval()
    {
        var items = await Items(Sentence, "--published", "2020-01-05");

        var name = items.Single(i => Text(i, "item") == "name" && Text(i, "type") == "PER");
        Assert.Equal("عادل عبد المهدي", Text(name, "text"));
        var time = items.Single(i => Text(i, "item") == "time");
        Assert.Equal(("أمس", "DATE", "2020-01-04", "2020-01-04", "2020-01-04"), (Text(time, "text"), Text(time, "type"), Text(time, "value"), Text(time, "earliest"), Text(time, "latest")));
        var number = items.Single(i => Text(i, "item") == "number");
        Assert.Equal(("أكثر من 50", 50, JsonValueKind.Null), (Text(number, "text"), number.GetProperty("low").GetInt32(), number.GetProperty("high").ValueKind));
        var token = items.First(i => Text(i, "item") == "token");
        Assert.Equal(("أعلن", "VERB", "Perfect"), (Text(token, "lemma"), Text(token, "tag"), Text(token.GetProperty("features"), "Aspect")));
    }

    [Fact]
    public async Task People_read_a_table()
    {
        var run = await Newsgraph.RunAsync("analyze", Sentence);

        Assert.Equal((ExitCodes.Success, ""), (run.Code, run.Error));
        Assert.Contains("Arabic (ar)", run.Output, StringComparison.Ordinal);
        Assert.Contains("VERB", run.Output, StringComparison.Ordinal);
        Assert.Contains("50 … ∞", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("وزیر خارجه ایران گفت که این توافق مفید است", "Persian (fa)")]
    [InlineData("The minister said that the talks had failed", "English (en)")]
    [InlineData("1 2 3", "not one letter")]
    public async Task Another_language_is_said(string text, string expected)
    {
        var run = await Newsgraph.RunAsync("analyze", text, "--json");

        Assert.Equal(ExitCodes.Success, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lone_surrogates_and_controls_come_out_as_valid_json()
    {
        var items = await Items("قال \uD800 الوزير \u0007\uDC00 إن \u0000 الأمر", "--published", "2020");

        Assert.Contains(items, i => Text(i, "item") == "token" && Text(i, "form") == "الوزير");
    }

    [Fact]
    public async Task What_was_mended_is_reported()
    {
        var article = (await Items("Ø§Ù„Ø­ÙƒÙˆÙ…Ø© Ø§Ù„Ø¹Ø±Ø§Ù‚ÙŠØ©"))[0];

        Assert.Equal(("ar", 15), (Text(article, "language"), article.GetProperty("repairs").GetProperty("Mojibake").GetInt32()));
    }

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public async Task Files_in_any_of_the_usual_encodings_are_read(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var files = new TemporaryFolder();
        var items = await Items(files.Write("a.txt", Encoding.GetEncoding(encoding).GetBytes(Sentence)));

        Assert.Equal("أعلن", Text(items.First(i => Text(i, "item") == "token"), "text"));
    }

    [Fact]
    public async Task Tokens_of_a_file_are_labelled_line_by_line_in_the_press_scheme()
    {
        using var files = new TemporaryFolder();
        var run = await Newsgraph.RunAsync("tag", "--conll", files.Write("a.tsv", "أعلن\tO\nبشار\nالأسد\n(في\nدمشق).\n\nقال\n\n\nوصل\n"));

        Assert.Equal("أعلن\tO\nبشار\tB-PERS\nالأسد\tI-PERS\n(في\tO\nدمشق).\tB-LOC\n\nقال\tO\n\n\nوصل\tO\n", run.Output);
    }

    [Fact]
    public async Task A_date_that_is_none_is_refused() =>
        Assert.Contains("--published gestern", await Newsgraph.FailAsync("analyze", Sentence, "--published", "gestern"), StringComparison.Ordinal);

    private static async Task<List<JsonElement>> Items(params string[] args)
    {
        var run = await Newsgraph.RunAsync(["analyze", "--json", .. args]);
        Assert.Equal(ExitCodes.Success, run.Code);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonSerializer.Deserialize<JsonElement>(l))];
    }

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();
}

using System.Text;
using NewsGraph.Pipeline.Reading;
using NewsGraph.Text;

namespace NewsGraph.Tests.Reading;

public class Bad_input_is_mended_or_cut
{
    private const string Body = "أعلنت وزارة الخارجية العراقية أمس أن المحادثات مع التحالف الدولي ستستأنف الأسبوع المقبل في بغداد.";

    [Theory]
    [InlineData(1252)]
    [InlineData(1256)]
    public void A_file_whose_UTF_8_was_misread_and_saved_so_is_mended_with_a_warning(int codePage)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var misread = Encoding.GetEncoding(codePage).GetString(Encoding.UTF8.GetBytes(Body));
        using var corpus = new Corpus();
        var results = Corpus.Read(corpus.Add("a.txt", misread));
        Assert.Equal(ReadingSeverity.Warning, results[0].Problem!.Severity);
        Assert.Contains("wrong encoding", results[0].Problem!.Message, StringComparison.Ordinal);
        var article = results[1].Article!;
        Assert.StartsWith("أعلنت وزارة", article.Text, StringComparison.Ordinal);
        Assert.Equal(misread.Length, article.InFile(new TextSpan(0, article.Text.Length)).End);
    }

    [Fact]
    public void A_line_that_never_ends_is_read_as_articles_of_bounded_length_whose_places_are_those_of_the_file()
    {
        var text = string.Join(' ', Enumerable.Repeat(Body[..^1], 3_000));
        using var corpus = new Corpus();
        var results = Corpus.Read(corpus.Add("long.txt", text));
        Assert.Contains("longer than any article", results[0].Problem!.Message, StringComparison.Ordinal);
        var articles = results.Skip(1).Select(r => r.Article!).ToList();
        Assert.Equal(["long", "long.2", "long.3"], articles.Take(3).Select(a => a.Id));
        Assert.All(articles, a => Assert.InRange(a.Text.Length, 1, 60_000));
        Assert.Equal(text, string.Concat(articles.Select(a => a.Text)));
        foreach (var article in articles)
        {
            var block = Assert.Single(article.Blocks);
            Assert.Equal(block.Span.Of(article.Text), article.InFile(block.Span).Of(text));
        }
    }

    [Fact]
    public void Parts_of_a_long_record_lead_back_to_its_escapes()
    {
        var text = string.Join(' ', Enumerable.Repeat(Body + "\\n", 1_000));
        var line = $$"""{"id":"r","title":"عنوان","text":"{{text}}"}""";
        using var corpus = new Corpus();
        foreach (var article in Corpus.Read(corpus.Add("a.jsonl", line)).Where(r => r.Article is not null).Select(r => r.Article!))
        {
            var at = article.Text.IndexOf("بغداد", StringComparison.Ordinal);
            Assert.Equal("بغداد", article.InFile(new TextSpan(at, at + 5)).Of(line));
            var last = article.Text.LastIndexOf("بغداد", StringComparison.Ordinal);
            Assert.Equal("بغداد", article.InFile(new TextSpan(last, last + 5)).Of(line));
        }
    }
}

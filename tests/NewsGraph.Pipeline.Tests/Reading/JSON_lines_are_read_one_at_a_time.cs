using System.Text.RegularExpressions;
using NewsGraph.Pipeline.Reading;
using NewsGraph.Text;

namespace NewsGraph.Tests.Reading;

public class JSON_lines_are_read_one_at_a_time
{
    [Fact]
    public void A_record_becomes_title_byline_and_text()
    {
        using var corpus = new Corpus();
        var path = corpus.Add("news.jsonl", """{"id": "n1", "extra": [1, {"a": 2}], "published": "2020-01-03", "publisher": "الصباح", "title": "عنوان", "byline": "بغداد - رويترز", "text": "قال متحدث إن الغارة وقعت فجر الجمعة قرب مطار بغداد الدولي وأسفرت عن قتلى."}""");
        var article = Corpus.ReadOne(path);
        Assert.Equal("n1", article.Id);
        Assert.Equal("رويترز", article.Metadata.Agency);
        Assert.Equal("بغداد", article.Metadata.DatelinePlace);
        Assert.Equal([BlockKind.Title, BlockKind.Dateline, BlockKind.Paragraph], article.Blocks.Select(b => b.Kind));
        Assert.Equal(1, article.Source.Line);
    }

    [Theory]
    [InlineData("""{"title": "عنوان \"أول\"", "text": "سطر\nثان \u0639\u0631\u0628 \\ \/ 😀 \ud83d\ude00 نهاية"}""")]
    [InlineData("""{"text": "النص\tقبل العنوان", "title": "العنوان", "byline": "بيروت - وكالات"}""")]
    [InlineData("""{"id": 7, "text": "نص بلا عنوان"}""")]
    [InlineData("""{"text": "قال &quot;نعم&quot; &#8220;و&nbsp;لا & بعد; &غير; \"آخر\""}""")]
    public void Every_span_leads_back_to_its_place_in_the_line(string line)
    {
        using var corpus = new Corpus();
        var article = Corpus.ReadOne(corpus.Add("a.jsonl", "\n" + line + "\n"));
        Assert.Equal(2, article.Source.Line);
        foreach (var block in article.Blocks)
        {
            for (var start = block.Span.Start; start < block.Span.End; start++)
            {
                for (var end = start + 1; end <= block.Span.End; end++)
                {
                    var span = new TextSpan(start, end);
                    var slice = article.InFile(span).Of(line);
                    Assert.Equal(span.Of(article.Text), Unescaped(slice));
                }
            }
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        using var corpus = new Corpus();
        var article = Corpus.ReadOne(corpus.Add("a.jsonl", """{"text": "نص \ud83d وآخر \ude00 وثالث \ud83d\ude00"}"""));
        Assert.Equal("نص \uFFFD وآخر \uFFFD وثالث 😀", article.Text);
    }

    [Fact]
    public void A_broken_line_is_reported_with_its_number_and_the_others_are_read()
    {
        using var corpus = new Corpus();
        var path = corpus.Add("a.jsonl", "{\"id\": \"1\", \"text\": \"نص أول\"}\n{\"id\": \"2\", \"text\": \n[1]\n{\"id\": \"4\", \"text\": \"نص رابع\"}");
        var results = Corpus.Read(path);
        Assert.Equal(["1", "4"], results.Where(r => r.Article is not null).Select(r => r.Article!.Id));
        Assert.Equal([2, 3], results.Where(r => r.Problem is not null).Select(r => r.Problem!.Line));
    }

    [Fact]
    public void A_line_that_is_no_UTF_8_is_reported()
    {
        using var corpus = new Corpus();
        var path = corpus.Add("a.jsonl", [.. "{\"text\": \""u8, 0xC7, 0xE1, .. "\"}"u8]);
        Assert.Equal(1, Corpus.ReadProblem(path).Line);
    }

    [Fact]
    public void A_record_without_text_is_reported_and_one_without_id_is_named_by_its_line()
    {
        using var corpus = new Corpus();
        var results = Corpus.Read(corpus.Add("day.jsonl", "{\"id\": \"1\"}\n{\"text\": \"نص\"}"));
        Assert.Contains("no text", results[0].Problem!.Message, StringComparison.Ordinal);
        Assert.Equal("day-2", results[1].Article!.Id);
    }

    [Fact]
    public void Compressed_files_read_like_plain_ones()
    {
        const string Lines = "{\"id\": \"1\", \"text\": \"نص أول\"}\r\n{\"id\": \"2\", \"text\": \"نص ثان\"}\r\n";
        using var corpus = new Corpus();
        var plain = Corpus.Read(corpus.Add("a.jsonl", Lines));
        var compressed = Corpus.Read(corpus.AddCompressed("a.jsonl.gz", Lines));
        Assert.Equal(plain.Select(r => (r.Article!.Id, r.Article.Source.ContentHash)), compressed.Select(r => (r.Article!.Id, r.Article.Source.ContentHash)));
    }

    [Fact]
    public void A_file_that_is_not_compressed_though_its_name_says_so_is_reported()
    {
        using var corpus = new Corpus();
        Assert.Contains("can't be read", Corpus.ReadProblem(corpus.Add("a.jsonl.gz", "{}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_longer_than_any_buffer_are_read_whole()
    {
        using var corpus = new Corpus();
        var words = string.Join(' ', Enumerable.Repeat("كلمة", 100_000));
        var results = Corpus.Read(corpus.Add("a.jsonl", $"{{\"text\": \"{words}\"}}"));
        Assert.Equal(words, string.Concat(results.Select(r => r.Article?.Text)));
    }

    [SharedTheory("data/news")]
    [InlineData("saudinewsnet-politics.jsonl.gz", 1478)]
    [InlineData("ant.jsonl.gz", 9982)]
    public void The_news_corpora_are_read_without_loss(string file, int articles)
    {
        var results = Corpus.Read(Repository.InShared("data", "news", file));
        Assert.Empty(results.Where(r => r.Problem is { Severity: ReadingSeverity.Error }).Select(r => r.Problem!.ToString()));
        Assert.Equal(articles, results.Count(r => r.Article is not null));
    }

    private static string Unescaped(string slice) => System.Net.WebUtility.HtmlDecode(Regex.Replace(slice, @"\\(u[0-9a-f]{4}|.)", m => m.Value[1] switch
    {
        'u' => ((char)Convert.ToInt32(m.Value[2..], 16)).ToString(),
        'n' => "\n",
        't' => "\t",
        var other => other.ToString(),
    }));
}

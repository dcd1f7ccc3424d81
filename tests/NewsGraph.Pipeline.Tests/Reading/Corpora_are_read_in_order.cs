using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Tests.Reading;

public class Corpora_are_read_in_order
{
    private const string Body = "عنوان الخبر\n\nأعلنت وزارة الخارجية العراقية أمس أن المحادثات مع التحالف الدولي ستستأنف الأسبوع المقبل في بغداد.";

    [Fact]
    public void A_folder_is_read_by_ordinal_order_of_its_paths_and_below()
    {
        using var corpus = new Corpus();
        corpus.Add("b.txt", Body);
        corpus.Add("a/z.txt", Body);
        corpus.Add("B.txt", Body);
        corpus.Add("notes.md", Body);
        Assert.Equal(["B", "z", "b"], Corpus.Read(corpus.Root).Select(r => r.Article!.Id));
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        using var corpus = new Corpus();
        var path = corpus.Add("a.txt", Body);
        Assert.Single(Corpus.Read(corpus.Root, path));
    }

    [Fact]
    public void The_same_id_again_is_a_problem_that_names_the_first_place()
    {
        using var corpus = new Corpus();
        corpus.Add("a/one.txt", Body);
        corpus.Add("b/one.txt", Body);
        var results = Corpus.Read(corpus.Root);
        Assert.Equal("one", results[0].Article!.Id);
        Assert.Contains(Path.Combine("a", "one.txt"), results[1].Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.txt", "no such file")]
    [InlineData("article.pdf", "no format")]
    [InlineData("empty", "no article")]
    public void What_cannot_be_read_is_one_line_about_it(string name, string expected)
    {
        using var corpus = new Corpus();
        corpus.Add("article.pdf", "x");
        Directory.CreateDirectory(Path.Combine(corpus.Root, "empty"));
        var problem = Corpus.ReadProblem(Path.Combine(corpus.Root, name));
        Assert.Contains(expected, problem.ToString(), StringComparison.Ordinal);
        Assert.Equal(ReadingSeverity.Error, problem.Severity);
    }

    [Fact]
    public void A_bad_file_does_not_stop_the_others()
    {
        using var corpus = new Corpus();
        corpus.Add("a.txt", Body);
        corpus.Add("b.txt", "");
        corpus.Add("c.txt", [0, 1, 2, 3, 0, 0, 255, 7]);
        corpus.Add("d.txt", Body);
        var results = Corpus.Read(corpus.Root);
        Assert.Equal(["a", "d"], results.Where(r => r.Article is not null).Select(r => r.Article!.Id));
        Assert.Equal(2, results.Count(r => r.Problem is not null));
    }

    [Fact]
    public void A_missing_date_is_a_warning_and_the_article_is_read()
    {
        using var corpus = new Corpus();
        var path = corpus.Add("a.txt", Body);
        var results = new ArticleSourceReader().Read([path]).ToList();
        Assert.Equal(ReadingSeverity.Warning, results[0].Problem!.Severity);
        Assert.NotNull(results[1].Article);
    }

    [Fact]
    public void Metadata_beside_a_text_is_read()
    {
        using var corpus = new Corpus();
        var path = corpus.Add("a.txt", Body);
        corpus.Add("a.meta.json", """{"published": "2020-02", "publisher": "الصباح", "url": "http://example.org/1"}""");
        var article = Corpus.ReadOne(path);
        Assert.Equal("2020-02", article.Metadata.Published!.Value);
        Assert.Equal("الصباح", article.Metadata.Publisher);
        Assert.Equal("عنوان الخبر", article.Metadata.Title);
    }

    [Fact]
    public void Broken_metadata_is_reported_with_its_line_and_the_article_is_read()
    {
        using var corpus = new Corpus();
        var path = corpus.Add("a.txt", Body);
        var meta = corpus.Add("a.meta.json", "{\n\"published\": 2020-\n}");
        var results = Corpus.Read(path);
        Assert.StartsWith(meta + ":2: ", results[0].Problem!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(results[1].Article);
    }
}

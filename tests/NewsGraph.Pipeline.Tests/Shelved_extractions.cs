using NewsGraph.Extraction;
using NewsGraph.Extraction.Shelving;
using NewsGraph.Pipeline.Extraction;
using NewsGraph.Pipeline.Reading;

namespace NewsGraph.Tests;

public sealed class Shelved_extractions : IDisposable
{
    private static readonly Lazy<List<ArticleExtraction>> Extracted = new(() =>
        [.. new ArticleSourceReader().Read([Repository.At("tests", "articles")]).Select(r => r.Article).OfType<NewsGraph.Text.Article>().Where(a => a.Text.Contains('«', StringComparison.Ordinal)).Take(3).Select(ArticleExtractors.Default().Extract)]);

    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "articles");

    public void Dispose()
    {
        if (Path.GetDirectoryName(_path) is { } folder && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void All_but_the_tokens_comes_back_as_it_went_there()
    {
        using var shelf = new ShelvedArticles(_path);
        Extracted.Value.ForEach(shelf.Add);
        foreach (var (before, after) in Extracted.Value.OrderBy(a => a.Document.Article.Id, StringComparer.Ordinal).Zip(shelf))
        {
            Assert.Equivalent(before.WithoutTokens(), after, strict: true);
        }

        Assert.Equal(Extracted.Value.Count, shelf.Count);
        Assert.Contains(shelf, a => a.Attribution.Quotations.Count > 0);
        Assert.Contains(shelf, a => a.Relations.Count > 0 && a.Events.Any(e => e.Time is not null));
    }

    [Fact]
    public void Nothing_is_left_of_the_file()
    {
        using (var shelf = new ShelvedArticles(_path))
        {
            shelf.Add(Extracted.Value[0]);
        }

        Assert.False(File.Exists(_path));
    }

    [Fact]
    public void A_shelf_that_nothing_is_put_on_makes_no_folder()
    {
        new ShelvedArticles(_path).Dispose();
        Assert.False(Directory.Exists(Path.GetDirectoryName(_path)));
    }
}

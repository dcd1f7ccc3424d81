using NewsGraph.Text;

namespace NewsGraph.Tests.Reading;

/// <summary>The articles that a newcomer sees first.</summary>
public class Sample_articles
{
    private static readonly List<Article> All = [.. Corpus.Read(Repository.At("tests", "articles")).Select(r => r.Article!)];

    [Fact]
    public void All_are_read()
    {
        Assert.DoesNotContain(null, All);
        Assert.True(All.Count >= 14);
    }

    [Fact]
    public void Each_has_a_title_and_running_text() => Assert.All(All, a =>
    {
        Assert.NotNull(a.Metadata.Title);
        Assert.True(a.Blocks.Count(b => b.Kind == BlockKind.Paragraph) >= 3, a.Id);
    });

    [Fact]
    public void Each_is_described_in_the_readme()
    {
        var readme = File.ReadAllText(Repository.At("tests", "articles", "README.md"));
        Assert.All(All, a => Assert.Contains(Stem(a), readme, StringComparison.Ordinal));
    }

    [Fact]
    public void No_sentence_of_the_website_copy_is_lost_and_no_menu_is_read()
    {
        var article = All.Single(a => a.Id == "sudan-2021-coup");
        Assert.Equal(4, article.Blocks.Count(b => b.Kind == BlockKind.Paragraph));
        Assert.Single(article.Blocks, b => b.Kind == BlockKind.Caption);
    }

    private static string Stem(Article article) => Path.GetFileName(article.Source.Path).Replace("-2.txt", "-1.txt", StringComparison.Ordinal);
}

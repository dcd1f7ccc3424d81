using System.Net;
using System.Text;
using NewsGraph.Text;

namespace NewsGraph.Tests.Reading;

public class Pages_are_read_from_their_source
{
    private const string Sentence = "أعلنت وزارة الخارجية العراقية أمس الخميس أن المحادثات مع التحالف الدولي ستستأنف الأسبوع المقبل في بغداد بعد توقف دام شهرا.";

    [Theory]
    [InlineData("<p>نص&nbsp;فيه &#1575;&#x644; و&amp; و&laquo;قوس&raquo; و<b>غامق</b>ة</p>")]
    [InlineData("<p>سطر\r\nوسطر<br>وثالث <!-- تعليق < > --> ورابع</p>")]
    [InlineData("<p title='a > b'>نص <a href=x>رابط</a></nothing> &copy تم &#128512;</p><script>if (a < b) document.write('<p>لا</p>')</script><p>بعد</p>")]
    [InlineData("<table>خارج<tr><td>داخل</td></tr></table><p>نص &lt;b&gt; &بلا</p>")]
    public void Every_character_leads_to_what_stands_for_it_in_the_source(string body)
    {
        using var corpus = new Corpus();
        var html = $"<!DOCTYPE html><html><head><title>عنوان &amp; غيره</title><style>p > a {{}}</style></head>\n<body>\n<h1>عنوان الصفحة الأولى هنا</h1>{body}<p>{Sentence}</p></body></html>";
        var article = Corpus.ReadOne(corpus.Add("a.html", html));
        Assert.Contains(Sentence, article.Text, StringComparison.Ordinal);
        for (var i = 0; i < article.Text.Length; i++)
        {
            var span = article.InFile(new TextSpan(i, i + 1));
            if (article.Text[i] != '\n' && !char.IsSurrogate(article.Text[i]))
            {
                var shown = WebUtility.HtmlDecode(span.Of(html));
                Assert.True(shown == article.Text[i].ToString() || (article.Text[i] == ' ' && char.IsWhiteSpace(shown[0]) && char.IsWhiteSpace(shown[^1])) || shown == "&copy", $"«{article.Text[i]}» at {i} is «{span.Of(html)}»");
            }
        }

        var sentence = article.Text.IndexOf(Sentence, StringComparison.Ordinal);
        Assert.Equal(Sentence, article.InFile(new TextSpan(sentence, sentence + Sentence.Length)).Of(html));
    }

    [Fact]
    public void Menus_share_buttons_and_related_stories_are_left_out_or_furniture()
    {
        using var corpus = new Corpus();
        var article = Corpus.ReadOne(corpus.Add("a.html", $"""
            <html><body><nav><a href=/>الرئيسية</a> <a href=/x>سياسة</a></nav>
            <main><article><h1>بغداد تستأنف المحادثات مع التحالف</h1>
            <div class="social-share"><button>شارك</button></div>
            <figure><img src=a.jpg><figcaption>مقر الوزارة في بغداد</figcaption></figure>
            <span class="author-name">سارة علي</span><time datetime="2024-08-15">اليوم</time>
            <p>بغداد - رويترز: {Sentence}</p><aside class="related"><p>{Sentence} وقصة أخرى تماما</p></aside></article></main>
            <footer>جميع الحقوق محفوظة</footer></body></html>
            """));
        Assert.Equal("بغداد تستأنف المحادثات مع التحالف", article.Metadata.Title);
        Assert.Equal("رويترز", article.Metadata.Agency);
        Assert.Equal("2024-08-15", article.Metadata.Published!.Value);
        Assert.Equal([Sentence], Blocks(article, BlockKind.Paragraph));
        Assert.Equal(["مقر الوزارة في بغداد"], Blocks(article, BlockKind.Caption));
        Assert.Equal(["سارة علي"], Blocks(article, BlockKind.Byline));
        Assert.DoesNotContain("الرئيسية", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"], "headline": "العنوان", "datePublished": "2020-01-03T10:00:00+03:00", "publisher": {"@type": "Organization", "name": "الصباح"}, "author": [{"name": "سارة"}]}]}</script>""")]
    [InlineData("""<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">العنوان</h2><meta itemprop="datePublished" content="2020-01-03"><span itemprop="publisher" itemscope><span itemprop="name">الصباح</span></span><span itemprop="author">سارة</span></div>""")]
    [InlineData("""<meta property="og:title" content="العنوان"><meta property="og:site_name" content="الصباح"><meta property="article:published_time" content="2020-01-03T07:00Z"><meta name="author" content="سارة">""")]
    public void Metadata_is_read_in_every_vocabulary(string markup)
    {
        using var corpus = new Corpus();
        var known = Corpus.ReadOne(corpus.Add("a.html", $"<html><head></head><body>{markup}<p>{Sentence}</p></body></html>")).Metadata;
        Assert.Equal(("العنوان", "الصباح", "سارة", "2020-01-03"), (known.Title, known.Publisher, known.Author, known.Published!.Value));
    }

    [Fact]
    public void A_page_in_windows_1256_is_read_by_its_bytes()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var corpus = new Corpus();
        var html = $"<html><head><meta charset=windows-1256></head><body><h1>عنوان الصفحة الأولى</h1><p>{Sentence}</p></body></html>";
        var article = Corpus.ReadOne(corpus.Add("a.html", Encoding.GetEncoding(1256).GetBytes(html)));
        Assert.Contains(Sentence, article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body></body></html>")]
    [InlineData("<p>English only</p>")]
    [InlineData("<")]
    public void A_page_without_an_article_is_reported(string html)
    {
        using var corpus = new Corpus();
        Assert.NotNull(Corpus.ReadProblem(corpus.Add("a.html", html)));
    }

    private static IEnumerable<string> Blocks(Article article, BlockKind kind) =>
        article.Blocks.Where(b => b.Kind == kind).Select(b => b.Span.Of(article.Text));
}

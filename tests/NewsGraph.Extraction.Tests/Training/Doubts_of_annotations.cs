using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Training.Events.Doubts;
using NewsGraph.Tests;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Training;

/// <summary>An annotation of the corpus is spoilt in four places, which are then found by models that have not seen its article.</summary>
public sealed class Doubts_of_annotations
{
    private const int Articles = 45;
    private const int Spoilt = 0;
    private static readonly Lazy<(ArticleExtraction Article, IReadOnlyList<AnnotationDoubt> Doubts)> Found = new(Find);

    [Fact]
    public void An_event_left_out_is_missed()
    {
        var doubt = Assert.Single(OfSpoilt(), d => d.Word == "قال" && d.Point == "event");
        Assert.Equal(("-", "STATE"), (doubt.Annotated, doubt.Thought));
        Assert.InRange(doubt.Probability, 0, 0.1);
    }

    [Fact]
    public void A_word_that_is_no_event_is_doubted()
    {
        var (article, _) = Found.Value;
        var doubt = Assert.Single(OfSpoilt(), d => d.Span == article.Document.Article.InFile(article.Events[^1].Trigger) && d.Point == "event");
        Assert.Equal(("ASSAULT", "-"), (doubt.Annotated, doubt.Thought));
    }

    [Theory]
    [InlineData("نفى", "agent latif", "no", "yes")]
    [InlineData("ذكر", "polarity", "negative", "positive")]
    public void Who_is_left_out_and_what_is_turned_round_is_doubted(string word, string point, string annotated, string thought)
    {
        var doubt = Assert.Single(OfSpoilt(), d => d.Word == word && d.Point == point);
        Assert.Equal((annotated, thought), (doubt.Annotated, doubt.Thought));
    }

    [Fact]
    public void What_is_doubted_is_told_by_where_it_stands_and_is_not_what_is_thought()
    {
        var (_, doubts) = Found.Value;
        Assert.All(doubts, d => Assert.NotEqual(d.Annotated, d.Thought));
        Assert.Equal(doubts.OrderBy(d => d.Article).ThenBy(d => d.Span.Start), doubts);
    }

    private static IEnumerable<AnnotationDoubt> OfSpoilt() => Found.Value.Doubts.Where(d => d.Article == Spoilt);

    private static (ArticleExtraction, IReadOnlyList<AnnotationDoubt>) Find()
    {
        var analyzer = new ArabicAnalyzer();
        var articles = AnnotatedFolder.Read(Repository.At("ontology", "corpus", "prs"))
            .Take(Articles).Select(a => AnnotationImport.ToExtraction(a.Annotation, analyzer.Analyze(new Article(a.Id, a.Text, a.Metadata, [], new ArticleSource(a.Id, OffsetMap.Identity, ""))))).ToArray();
        articles[Spoilt] = Spoil(articles[Spoilt]);
        return (articles[Spoilt], AnnotationDoubts.Find(articles, new TimeTagger()));
    }

    /// <summary>The first «قال» is left out, the first word of a name is called an attack; «نفى» loses its speaker, and «ذكر» is said not to have happened.</summary>
    private static ArticleExtraction Spoil(ArticleExtraction article)
    {
        ExtractedEvent OfWord(string word) => article.Events.First(e => e.Trigger.Of(article.Document.Article.Text) == word);
        var (said, denied, told) = (OfWord("قال"), OfWord("نفى"), OfWord("ذكر"));
        var name = article.Entities.Mentions.First(m => article.Events.All(e => e.TriggerToken != m.First)).First;
        var attack = said with { Id = "spoilt", Type = EventType.Assault, Trigger = article.Document.Tokens[name].Core, TriggerToken = name, Arguments = [] };
        ExtractedEvent Turned(ExtractedEvent e) => e == denied ? e with { Arguments = [] } : e == told ? e with { Polarity = Polarity.Negative } : e;
        return article with { Events = [.. article.Events.Where(e => e != said).Select(Turned), attack] };
    }
}

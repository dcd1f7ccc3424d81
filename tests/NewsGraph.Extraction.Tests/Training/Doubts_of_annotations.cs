using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Training.Events.Doubts;
using NewsGraph.Tests;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Training;

/// <summary>An annotation of the corpus is spoilt in two places, which are then found by models that have not seen its article.</summary>
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

    /// <summary>The first «قال» is left out, and the first word of a name is called an attack.</summary>
    private static ArticleExtraction Spoil(ArticleExtraction article)
    {
        var said = article.Events.First(e => e.Trigger.Of(article.Document.Article.Text) == "قال");
        var name = article.Entities.Mentions.First(m => article.Events.All(e => e.TriggerToken != m.First)).First;
        var attack = said with { Id = "spoilt", Type = EventType.Assault, Trigger = article.Document.Tokens[name].Core, TriggerToken = name, Arguments = [] };
        return article with { Events = [.. article.Events.Where(e => e != said), attack] };
    }
}

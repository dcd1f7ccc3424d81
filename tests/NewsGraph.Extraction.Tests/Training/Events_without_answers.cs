using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Training.Events;
using NewsGraph.Learning.Recurrent;
using NewsGraph.Text;

namespace NewsGraph.Tests;

/// <summary>Networks are asked about events found in articles that nobody has annotated just as about annotated ones; only the answers are missing.</summary>
public class Events_without_answers
{
    private static readonly TimeTagger Times = new();
    private static readonly Lazy<ArticleExtraction> Annotated = new(() => Read("prs-001"));

    [Fact]
    public void Are_asked_about_as_annotated_ones_are()
    {
        var article = Annotated.Value;
        var annotated = SceneTraining.Examples(article, Times.Tag(article.Document));
        var found = SceneTraining.Unannotated([article with { Events = [] }], EventModels.Default.Triggers, Times);

        Assert.All(found, e => Assert.Empty(e.Answers));
        Assert.InRange(annotated.Count(a => found.Any(f => AsksTheSame(a, f))), 0.7 * annotated.Count, annotated.Count);
    }

    [Fact]
    public void Have_every_sentence_with_what_both_taggers_see()
    {
        var article = Annotated.Value;
        var sentences = UnannotatedSentence.Of([article]);

        Assert.Equal(article.Document.Sentences.Select(s => s.Count), sentences.Select(s => s.Chain.Count));
        Assert.Equal(article.Document.Sentences.Select(s => s.Count), sentences.Select(s => s.Net.Count));
    }

    private static bool AsksTheSame(RecurrentExample one, RecurrentExample other) =>
        one.Anchor == other.Anchor && one.Items.SequenceEqual(other.Items) && one.Asked!.SequenceEqual(other.Asked!) && one.Features.Count == other.Features.Count;

    private static ArticleExtraction Read(string id)
    {
        var article = AnnotatedFolder.Read(Repository.At("ontology", "corpus", "prs")).First(a => a.Id == id);
        return AnnotationImport.ToExtraction(article.Annotation, new ArabicAnalyzer().Analyze(new Article(id, article.Text, article.Metadata, [], new ArticleSource(id, OffsetMap.Identity, ""))));
    }
}

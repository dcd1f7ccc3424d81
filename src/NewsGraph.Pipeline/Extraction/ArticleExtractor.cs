using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Attribution;
using NewsGraph.Extraction.Confidence;
using NewsGraph.Extraction.Dating;
using NewsGraph.Extraction.Entities;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Relations;
using NewsGraph.Extraction.Storylines;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Extraction;

/// <summary>The language wing in one piece: an article in, all that it says out. Safe to call from several threads.</summary>
/// <param name="analyzer">Sentences and tokens.</param>
/// <param name="times">Time expressions.</param>
/// <param name="entities">Entities and mentions.</param>
/// <param name="relations">Relations between entities.</param>
/// <param name="events">Events with their arguments.</param>
/// <param name="calibration">Makes confidences believable; null: they stay as the models give them.</param>
/// <param name="dating">Dates articles that come without a date; null: they stay without.</param>
public sealed class ArticleExtractor(
    IDocumentAnalyzer analyzer,
    ITimeTagger times,
    IEntityExtractor entities,
    IRelationExtractor relations,
    IEventExtractor events,
    ClaimCalibration? calibration = null,
    ArticleDating? dating = null)
{
    private readonly EventLinker _linker = new();

    /// <summary>What the stages have cost so far.</summary>
    public StageTimes Times { get; init; } = new();

    /// <summary>Reads one article.</summary>
    public ArticleExtraction Extract(Article article)
    {
        var document = Times.Measure("analysis", () => analyzer.Analyze(article));
        var layer = Times.Measure("entities", () => IntroducedBodies.Join(document, entities.Extract(document)));
        var related = Times.Measure("relations", () => relations.Extract(document, layer));
        var (expressions, inferred) = Times.Measure("times", () => TagTimes(document, layer, related));
        var found = Times.Measure("events", () => events.Extract(document, layer, expressions));
        var extraction = WeakEntities.Drop(new ArticleExtraction(document, layer, found, Times.Measure("relations", () => OfficeDates.Apply(document, related, found, expressions)))
        {
            Links = Times.Measure("links", () => _linker.Link(document, found)),
            Attribution = Times.Measure("attribution", () => AttributionFinder.Find(document, layer, found)),
            InferredDate = inferred,
        });
        return calibration is null ? extraction : Times.Measure("calibration", () => calibration.Apply(extraction));
    }

    /// <summary>The time expressions, and the article's date where it had to be inferred; one that can be trusted is what the others are counted from.</summary>
    private (IReadOnlyList<TimeExpression> Times, InferredDate? Inferred) TagTimes(Document document, EntityLayer layer, IReadOnlyList<Relation> related)
    {
        var expressions = times.Tag(document);
        if (dating is null || document.Article.Metadata.Published is not null || dating.Infer(document, expressions, layer, related) is not { } inferred)
        {
            return (expressions, null);
        }

        return inferred.Confidence < ArticleDating.Trusted
            ? (expressions, inferred)
            : (times.Tag(document with { Article = document.Article with { Metadata = document.Article.Metadata with { Published = inferred.Date } } }), inferred);
    }
}

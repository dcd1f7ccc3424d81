using NewsGraph.Arabic;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Confidence;
using NewsGraph.Extraction.Relations;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Extraction;

/// <summary>The language wing in one piece: an article in, all that it says out. Safe to call from several threads.</summary>
/// <param name="analyzer">Sentences and tokens.</param>
/// <param name="times">Time expressions.</param>
/// <param name="entities">Entities and mentions.</param>
/// <param name="relations">Relations between entities.</param>
/// <param name="events">Events with their arguments.</param>
/// <param name="calibration">Makes confidences believable; null: they stay as the models give them.</param>
public sealed class ArticleExtractor(
    IDocumentAnalyzer analyzer,
    ITimeTagger times,
    IEntityExtractor entities,
    IRelationExtractor relations,
    IEventExtractor events,
    ClaimCalibration? calibration = null)
{
    /// <summary>Reads one article.</summary>
    public ArticleExtraction Extract(Article article)
    {
        var document = analyzer.Analyze(article);
        var layer = entities.Extract(document);
        var expressions = times.Tag(document);
        var happened = events.Extract(document, layer, expressions);
        var extraction = new ArticleExtraction(document, layer, happened, OfficeDates.Apply(document, relations.Extract(document, layer), happened, expressions));
        return calibration?.Apply(extraction) ?? extraction;
    }
}

using NewsGraph.Extraction.Attribution;
using NewsGraph.Extraction.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>Turns an extraction into the interchange format, with offsets in the file as it is on disk.</summary>
public static class AnnotationExport
{
    /// <summary>The annotation of one extraction.</summary>
    public static Annotation From(ArticleExtraction extraction)
    {
        var article = extraction.Document.Article;
        return new Annotation(
            article.Id,
            [.. extraction.Entities.Entities.Select(e => new AnnotatedEntity(e.Id, AnnotationLabels.Of(e.Type), e.Name, e.Wikidata) { Known = e.KnownId, Confidence = e.LinkConfidence, Holder = e.HolderId })],
            [.. extraction.Entities.Mentions.Select(m => Mention(article, m))],
            [.. extraction.Events.Select(e => Event(article, e, extraction.Attribution.ToldIn))],
            [.. extraction.Relations.Where(AnnotationLabels.IsOfGuidelines).Select(Relation)])
        {
            Further = extraction.Relations.Any(r => !AnnotationLabels.IsOfGuidelines(r)) ? [.. extraction.Relations.Where(r => !AnnotationLabels.IsOfGuidelines(r)).Select(Relation)] : null,
            Quotations = extraction.Attribution.Quotations is { Count: > 0 } quotations ? [.. quotations.Select(q => Quotation(article, q))] : null,
        };
    }

    private static AnnotatedQuotation Quotation(Article article, Quotation quotation)
    {
        var span = article.InFile(quotation.Span);
        return new AnnotatedQuotation(span.Start, span.End, quotation.Span.Of(article.Text), quotation.Speakers, quotation.SpeechEvent);
    }

    private static AnnotatedRelation Relation(Relation relation) => new(AnnotationLabels.Of(relation.Type), relation.Subject, relation.Object, relation.Note)
    {
        Known = relation.KnownObject,
        Status = relation.Status == OfficeStatus.Unstated ? null : AnnotationLabels.Of(relation.Status),
        Kin = relation.Kin is { } kin ? AnnotationLabels.Of(kin) : null,
        From = relation.From?.Value,
        Until = relation.Until?.Value,
    };

    private static AnnotatedMention Mention(Article article, Mention mention)
    {
        var span = article.InFile(mention.Span);
        return new AnnotatedMention(mention.EntityId, span.Start, span.End, mention.Span.Of(article.Text));
    }

    private static AnnotatedEvent Event(Article article, ExtractedEvent e, IReadOnlyDictionary<string, string> toldIn)
    {
        var span = article.InFile(e.Trigger);
        return new AnnotatedEvent(
            e.Id,
            AnnotationLabels.Of(e.Type),
            new AnnotatedTrigger(span.Start, span.End, e.Trigger.Of(article.Text)),
            [.. e.In(EventRole.Agent)],
            [.. e.In(EventRole.Target)],
            [.. e.In(EventRole.Place)],
            [.. e.In(EventRole.Source)],
            e.Time?.Value,
            AnnotationLabels.Of(e.Polarity),
            AnnotationLabels.Of(e.Modality))
        {
            Confidence = e.Confidence < 1 ? Math.Round(e.Confidence, 3) : null, // annotations are sure and say nothing of it
            Tense = e.Tense == EventTense.Unstated ? null : AnnotationLabels.Of(e.Tense),
            ToldIn = toldIn.GetValueOrDefault(e.Id),
        };
    }
}

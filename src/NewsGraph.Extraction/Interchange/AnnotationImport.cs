using NewsGraph.Extraction.Relations;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>Turns a (gold) annotation into an extraction over an analysed document, tying every span to tokens.</summary>
/// <remarks>The annotation's offsets are taken to be offsets of <see cref="Article.Text"/>, which holds for plain text files.</remarks>
public static class AnnotationImport
{
    private const string Rule = "gold";

    /// <summary>Two mentions farther apart than this (in UTF-16 units) stand hardly in one sentence.</summary>
    private const int LongestEvidence = 150;

    /// <summary>The extraction that the annotation states. Spans that touch no token (in furniture) are left out.</summary>
    public static ArticleExtraction ToExtraction(Annotation annotation, Document document)
    {
        var tokens = new TokenLocator(document);
        return new ArticleExtraction(document, Entities(annotation, tokens), Events(annotation, tokens), Relations(annotation, document.Article.Text));
    }

    private static EntityLayer Entities(Annotation annotation, TokenLocator tokens)
    {
        var entities = annotation.Entities
            .Select(e => new Entity(e.Id, AnnotationLabels.ParseEntityType(e.Type), e.Name, null, e.Wikidata))
            .ToDictionary(e => e.Id, StringComparer.Ordinal);
        var mentions = new List<Mention>();
        foreach (var m in annotation.Mentions)
        {
            var span = new TextSpan(m.Start, m.End);
            if (tokens.Find(span) is var (first, count) && count > 0)
            {
                var kind = entities[m.Entity].Type == EntityType.Group ? MentionKind.Group : MentionKind.Name;
                mentions.Add(new Mention(m.Entity, span, first, count, kind, Rule, 1));
            }
        }

        return new EntityLayer([.. entities.Values], mentions);
    }

    private static List<ExtractedEvent> Events(Annotation annotation, TokenLocator tokens)
    {
        var events = new List<ExtractedEvent>();
        foreach (var e in annotation.Events)
        {
            var span = new TextSpan(e.Trigger.Start, e.Trigger.End);
            if (tokens.Find(span) is var (first, count) && count > 0)
            {
                events.Add(new ExtractedEvent(
                    e.Id, AnnotationLabels.ParseEventType(e.Type), span, first, Arguments(e), Time(e.Time),
                    AnnotationLabels.ParsePolarity(e.Polarity), AnnotationLabels.ParseModality(e.Modality), Rule, 1));
            }
        }

        return events;
    }

    private static List<EventArgument> Arguments(AnnotatedEvent e) =>
    [
        .. e.Agents.Select(id => new EventArgument(EventRole.Agent, id, Rule, 1)),
        .. e.Targets.Select(id => new EventArgument(EventRole.Target, id, Rule, 1)),
        .. e.Places.Select(id => new EventArgument(EventRole.Place, id, Rule, 1)),
        .. e.Source.Select(id => new EventArgument(EventRole.Source, id, Rule, 1)),
    ];

    private static EventTime? Time(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var parts = value.Split('/');
        return new EventTime(value, DateBounds.ParseOrNull(parts[0])?.Earliest, DateBounds.ParseOrNull(parts[^1])?.Latest, default, Rule);
    }

    private static List<Relation> Relations(Annotation annotation, string text) =>
        [.. annotation.Relations.Concat(annotation.Further ?? []).Select(r => new Relation(AnnotationLabels.ParseRelationType(r.Type), r.Subject, r.Object, r.Note, Evidence(annotation, r, text), Rule, 1)
        {
            KnownObject = r.Known,
            Status = r.Status is null ? OfficeStanding.OfWords(r.Note) : AnnotationLabels.ParseOfficeStatus(r.Status),
            Kin = AnnotationLabels.ParseKinship(r.Kin),
            From = DateBounds.ParseOrNull(r.From),
            Until = DateBounds.ParseOrNull(r.Until),
        })];

    /// <summary>The annotation says not which words show a relation: an office's words with the mention that follows them; failing that the nearest two
    /// mentions of its ends, when they stand close together; else nothing.</summary>
    private static TextSpan Evidence(Annotation annotation, AnnotatedRelation relation, string text)
    {
        IReadOnlyList<TextSpan> Of(string entity) => [.. annotation.Mentions.Where(m => m.Entity == entity).Select(m => new TextSpan(m.Start, m.End))];
        var pairs = Of(relation.Subject).SelectMany(_ => Of(relation.Object), (subject, value) => subject.Union(value));
        return Of(relation.Subject).Select(subject => WithOffice(subject, relation.Note, text)).Concat(pairs)
            .Where(span => span is { IsEmpty: false, Length: <= LongestEvidence }).OrderBy(span => span.Length).ThenBy(span => span.Start).FirstOrDefault();
    }

    private static TextSpan WithOffice(TextSpan holder, string? office, string text)
    {
        if (office is null)
        {
            return default;
        }

        var from = Math.Max(0, holder.Start - LongestEvidence);
        var at = text[from..holder.Start].LastIndexOf(office.Split(' ')[0], StringComparison.Ordinal);
        return at < 0 ? default : new TextSpan(from + at, holder.End);
    }
}

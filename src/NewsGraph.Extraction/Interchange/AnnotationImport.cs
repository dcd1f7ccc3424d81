using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>Turns a (gold) annotation into an extraction over an analysed document, tying every span to tokens.</summary>
/// <remarks>The annotation's offsets are taken to be offsets of <see cref="Article.Text"/>, which holds for plain text files.</remarks>
public static class AnnotationImport
{
    private const string Rule = "gold";

    /// <summary>The extraction that the annotation states. Spans that touch no token (in furniture) are left out.</summary>
    public static ArticleExtraction ToExtraction(Annotation annotation, Document document)
    {
        var tokens = new TokenLocator(document);
        return new ArticleExtraction(document, Entities(annotation, tokens), Events(annotation, tokens), Relations(annotation));
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

    private static List<Relation> Relations(Annotation annotation) =>
        [.. annotation.Relations.Select(r => new Relation(AnnotationLabels.ParseRelationType(r.Type), r.Subject, r.Object, r.Note, default, Rule, 1))];
}

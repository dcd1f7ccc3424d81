using NewsGraph.Text;

namespace NewsGraph.Extraction.Attribution;

/// <summary>Finds quotations with their speakers, and by which speech an article has each of its events.</summary>
public static class AttributionFinder
{
    /// <summary>Fewest words of a quotation; fewer are a name, a title or a word held at arm's length, unless somebody says them.</summary>
    private const int FewestWords = 5;

    /// <summary>Fewest words of a quotation that somebody says.</summary>
    private const int FewestSpoken = 3;

    // Acts that are done by speaking, and so can carry what another event is told by.
    private static readonly HashSet<EventType> Speech =
    [
        EventType.State, EventType.Accuse, EventType.Request, EventType.Reject, EventType.Threaten, EventType.Support,
    ];

    /// <summary>Reads one article.</summary>
    /// <param name="document">The analysed article.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="events">Its events, in text order.</param>
    public static ArticleAttribution Find(Document document, EntityLayer entities, IReadOnlyList<ExtractedEvent> events)
    {
        var speeches = new Speeches(document, [.. events.Where(e => Speech.Contains(e.Type) && e.In(EventRole.Agent).Any())]);
        var quotations = Quotations(document, speeches);
        var unnamed = Unnamed(entities);
        var sources = events.SelectMany(e => e.In(EventRole.Source)).Concat(quotations.SelectMany(q => q.Speakers));
        return new ArticleAttribution(quotations, Telling(events, speeches), sources.Where(unnamed.Contains).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>People whom the article doesn't name, nor an office that one known person holds.</summary>
    private static HashSet<string> Unnamed(EntityLayer entities)
    {
        var named = entities.Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => m.EntityId).ToHashSet(StringComparer.Ordinal);
        return entities.Entities.Where(e => e.Type is EntityType.Group or EntityType.Person && e.KnownId is null && e.HolderId is null && !named.Contains(e.Id))
            .Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
    }

    private static List<Quotation> Quotations(Document document, Speeches speeches)
    {
        var found = new List<Quotation>();
        foreach (var span in QuotedSpans.Find(document.Article.Text))
        {
            var words = document.Tokens.Count(t => t.Kind == TokenKind.Word && span.Contains(t.Span));
            var speech = words >= FewestSpoken ? speeches.Of(span) : null;
            if (words >= (speech is null ? FewestWords : FewestSpoken))
            {
                found.Add(new Quotation($"q{found.Count + 1}", span, speech?.Id, [.. speech?.In(EventRole.Agent).Distinct(StringComparer.Ordinal) ?? []]));
            }
        }

        return found;
    }

    private static Dictionary<string, string> Telling(IReadOnlyList<ExtractedEvent> events, Speeches speeches)
    {
        var toldIn = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var e in events.Where(e => e.In(EventRole.Source).Any()))
        {
            if (speeches.Telling(e) is { } speech && !Leads(toldIn, speech.Id, e.Id))
            {
                toldIn.Add(e.Id, speech.Id);
            }
        }

        return toldIn;
    }

    private static bool Leads(Dictionary<string, string> toldIn, string? from, string to)
    {
        while (from is not null && from != to)
        {
            from = toldIn.GetValueOrDefault(from);
        }

        return from is not null;
    }
}

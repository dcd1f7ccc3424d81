using NewsGraph.Text;

namespace NewsGraph.Extraction.Attribution;

/// <summary>Words that an article gives as somebody's own, between quotation marks.</summary>
/// <param name="Id">Id within the article: <c>q1</c>, <c>q2</c> … in text order.</param>
/// <param name="Span">The words, without the marks; it may run over several sentences.</param>
/// <param name="SpeechEvent">Id of the event by which they are said, or null where no speech was found.</param>
/// <param name="Speakers">Entities that say them: the agents of that event.</param>
public sealed record Quotation(string Id, TextSpan Span, string? SpeechEvent, IReadOnlyList<string> Speakers);

/// <summary>Who says what in an article, in whose words, and through whom the article has it.</summary>
/// <param name="Quotations">Quotations in text order.</param>
/// <param name="ToldIn">Event id → id of the event of speech by which its source tells it. Followed on, it is the chain from the first to say so to the article, without circles.</param>
/// <param name="Unnamed">Entities that speak and have no name in the article («مصادر مطلعة», «شهود عيان»).</param>
public sealed record ArticleAttribution(IReadOnlyList<Quotation> Quotations, IReadOnlyDictionary<string, string> ToldIn, IReadOnlySet<string> Unnamed)
{
    /// <summary>An article in which nobody is quoted.</summary>
    public static ArticleAttribution None { get; } = new([], new Dictionary<string, string>(), new HashSet<string>());
}

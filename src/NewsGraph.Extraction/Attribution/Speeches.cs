using NewsGraph.Text;

namespace NewsGraph.Extraction.Attribution;

/// <summary>The events of speech of an article, to be asked which of them carries some words.</summary>
/// <param name="document">The analysed article.</param>
/// <param name="events">Events of speech that have an agent, in text order.</param>
internal sealed class Speeches(Document document, IReadOnlyList<ExtractedEvent> events)
{
    /// <summary>
    /// By which event a quotation is said: the last before it in its first sentence («وقال فلان إن …»), the first after it in its last («…»، قال فلان), or,
    /// where it opens its sentence, the last of the sentence before in the same paragraph («وأضاف الوزير. «…»»).
    /// </summary>
    public ExtractedEvent? Of(TextSpan quotation)
    {
        if (SentenceAt(quotation.Start) is not { } first || SentenceAt(quotation.End - 1) is not { } last)
        {
            return null;
        }

        return events.LastOrDefault(e => e.Trigger.Start >= first.Span.Start && e.Trigger.End <= quotation.Start)
            ?? events.FirstOrDefault(e => e.Trigger.Start >= quotation.End && e.Trigger.End <= last.Span.End)
            ?? Before(first, quotation);
    }

    /// <summary>By which event its source tells an event: one whose agent the source is, the nearest before it in its sentence, after it there, or in the sentences before it.</summary>
    public ExtractedEvent? Telling(ExtractedEvent told)
    {
        var sources = told.In(EventRole.Source).ToHashSet(StringComparer.Ordinal);
        var sentence = SentenceAt(told.Trigger.Start);
        var theirs = events.Where(e => e.Id != told.Id && e.In(EventRole.Agent).Any(sources.Contains)).ToList();
        return theirs.LastOrDefault(e => IsIn(sentence, e) && e.Trigger.Start < told.Trigger.Start)
            ?? theirs.FirstOrDefault(e => IsIn(sentence, e))
            ?? theirs.LastOrDefault(e => e.Trigger.Start < told.Trigger.Start);
    }

    private ExtractedEvent? Before(Sentence sentence, TextSpan quotation)
    {
        var text = document.Article.Text;
        var opens = text.AsSpan(sentence.Span.Start..quotation.Start).Trim(" \"\u00AB\u201C").IsEmpty;
        return opens && sentence.Index > 0 && document.Sentences[sentence.Index - 1] is var before && before.Paragraph == sentence.Paragraph
            ? events.LastOrDefault(e => IsIn(before, e))
            : null;
    }

    private static bool IsIn(Sentence? sentence, ExtractedEvent e) => sentence is not null && e.Trigger.Start >= sentence.Span.Start && e.Trigger.End <= sentence.Span.End;

    private Sentence? SentenceAt(int offset) => document.Sentences.FirstOrDefault(s => s.Span.Contains(offset));
}

using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Relations;

/// <summary>Since and until when an office is held, where the text says: «prime minister since 2014», «was appointed yesterday», «resigned on Monday».</summary>
public static class OfficeDates
{
    private const int Reach = 8;
    private const string OpenEnd = "..";

    /// <summary>The relations, with the dates that time expressions and appointments give their offices.</summary>
    /// <param name="document">The article.</param>
    /// <param name="relations">Relations found in it.</param>
    /// <param name="events">Its events; appointments, dismissals and resignations are looked at.</param>
    /// <param name="times">Its time expressions.</param>
    public static IReadOnlyList<Relation> Apply(Document document, IReadOnlyList<Relation> relations, IReadOnlyList<ExtractedEvent> events, IReadOnlyList<TimeExpression> times) =>
        [.. relations.Select(r => r.Type == RelationType.Position ? Dated(document, r, events, times) : r)];

    private static Relation Dated(Document document, Relation office, IReadOnlyList<ExtractedEvent> events, IReadOnlyList<TimeExpression> times)
    {
        var sentence = document.Sentences.FirstOrDefault(s => s.Span.Overlaps(office.Evidence));
        if (sentence is null)
        {
            return office;
        }

        var since = times.FirstOrDefault(t => IsSince(document, sentence, office, t));
        var changes = events.Where(e => IsChangeOf(office, e) && sentence.Span.Overlaps(e.Trigger)).ToList();
        return office with
        {
            From = Start(since?.EventValue) ?? Start(Change(document, changes, "appoint")),
            Until = Start(Change(document, changes, "dismiss")),
        };
    }

    // An open interval after the office's words, nothing but the office's own verbs between: «who has held the office since 2014».
    private static bool IsSince(Document document, Sentence sentence, Relation office, TimeExpression time)
    {
        if (time.EventValue?.EndsWith(OpenEnd, StringComparison.Ordinal) != true || time.First < sentence.First || time.First >= sentence.First + sentence.Count || time.Span.Start < office.Evidence.End)
        {
            return false;
        }

        var first = Enumerable.Range(sentence.First, sentence.Count).First(i => document.Tokens[i].Span.End > office.Evidence.Start);
        while (document.Tokens[first].Span.Start < office.Evidence.End && first < time.First)
        {
            first++;
        }

        var between = Enumerable.Range(first, Math.Max(0, time.First - first)).ToList();
        return between.Count <= 1 || (between.Count <= Reach && between.Exists(i => SaysHeld(document, i)) && between.TrueForAll(i => document.Tokens[i].Tag is not PartOfSpeech.Verb || SaysHeld(document, i)));
    }

    private static bool SaysHeld(Document document, int token) => WordClasses.OfRelations.Is(NameFolding.Default.Fold(document.Tokens[token].Stem), "office-held");

    private static bool IsChangeOf(Relation office, ExtractedEvent e) =>
        e is { Type: EventType.Appoint, Polarity: Polarity.Positive, Modality: Modality.Asserted, Time: not null }
        && office.Status is not (OfficeStatus.Former or OfficeStatus.Acting)
        && (e.In(EventRole.Target).Contains(office.Subject) || (!e.In(EventRole.Target).Any() && e.In(EventRole.Agent).Contains(office.Subject)));

    private static string? Change(Document document, List<ExtractedEvent> changes, string wordClass) =>
        changes.FirstOrDefault(e => WordClasses.OfRelations.Is(NameFolding.Default.Fold(document.Tokens[e.TriggerToken].Lemma), wordClass)
            || WordClasses.OfRelations.Is(NameFolding.Default.Fold(document.Tokens[e.TriggerToken].Stem), wordClass))?.Time!.Value;

    private static DateBounds? Start(string? value) => DateBounds.ParseOrNull(value?.Split('/')[0]);
}

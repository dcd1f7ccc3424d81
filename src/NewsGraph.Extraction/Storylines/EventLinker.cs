using System.Globalization;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Storylines;

/// <summary>Finds the events of which an article says that one came in answer to another, or after it (<c>storyline-cues.tsv</c>). Safe to call from several threads.</summary>
public sealed class EventLinker
{
    private static readonly EventType[] Answers =
    [
        EventType.Assault, EventType.Sanction, EventType.Protest, EventType.Threaten, EventType.Suspend, EventType.Reject, EventType.Mobilize, EventType.Coerce,
        EventType.Retreat, EventType.Accuse, EventType.Concede, EventType.Resume, EventType.Appoint,
    ];

    private readonly IReadOnlyList<StorylineCue> _cues = StorylineCue.Default;

    /// <summary>Reads a table of cues.</summary>
    /// <exception cref="TableFormatException">A cell can't be read.</exception>
    public static void Check(TableFile table) => _ = StorylineCue.Read(table);

    /// <summary>The links of a document, in text order.</summary>
    public IReadOnlyList<EventLink> Link(Document document, IReadOnlyList<ExtractedEvent> events)
    {
        var links = new List<EventLink>();
        foreach (var sentence in document.Sentences)
        {
            var own = events.Where(e => e.TriggerToken >= sentence.First && e.TriggerToken < sentence.First + sentence.Count).OrderBy(e => e.TriggerToken).ToList();
            for (var at = sentence.First; own.Count > 1 && at < sentence.First + sentence.Count; at++)
            {
                if (CueAt(document, sentence, at) is { } cue && Tie(document, sentence, own, cue, at) is { } link)
                {
                    links.Add(link);
                }
            }
        }

        return [.. links.DistinctBy(l => (l.From, l.To))];
    }

    private StorylineCue? CueAt(Document document, Sentence sentence, int at)
    {
        foreach (var cue in _cues)
        {
            var end = at + cue.Words.Count;
            if (end < sentence.First + sentence.Count && Stands(document, cue, at)
                && (cue.Prefix is null || (document.Tokens[end].HasPreposition && document.Tokens[end].Form.StartsWith(cue.Prefix, StringComparison.Ordinal))))
            {
                return cue;
            }
        }

        return null;
    }

    private static bool Stands(Document document, StorylineCue cue, int at)
    {
        for (var i = 0; i < cue.Words.Count; i++)
        {
            if (!Is(document.Tokens[at + i], cue.Words[i], i == 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A conjunction may be attached to the first word.</summary>
    private static bool Is(Token token, string word, bool first) => token.Form == word || (first && token.HasConjunction && token.Form.Length == word.Length + 1 && token.Form.EndsWith(word, StringComparison.Ordinal));

    private static EventLink? Tie(Document document, Sentence sentence, List<ExtractedEvent> own, StorylineCue cue, int at)
    {
        var end = at + cue.Words.Count;
        var cause = own.Find(e => e.TriggerToken >= end && e.TriggerToken < end + cue.Reach && e.Type != EventType.State);
        if (cause is null || IsBroken(document, end, cause.TriggerToken))
        {
            return null;
        }

        // Opening the sentence, the cue speaks of what follows the cause; else of the last likely act before it.
        var effect = at <= sentence.First + 1
            ? own.Find(e => e.TriggerToken > cause.TriggerToken && e.Type != EventType.State)
            : own.Where(e => e.TriggerToken < at && e.Type != EventType.State).OrderBy(e => Answers.Contains(e.Type) ? 1 : 0).ThenBy(e => e.TriggerToken).LastOrDefault();
        return effect is null
            ? null
            : new EventLink(effect.Id, cause.Id, cue.Tie, new TextSpan(document.Tokens[at].Span.Start, document.Tokens[end - 1].Span.End),
                string.Create(CultureInfo.InvariantCulture, $"{StorylineCue.TableName}:{cue.Line}"));
    }

    private static bool IsBroken(Document document, int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if (document.Tokens[t].Kind == TokenKind.Punctuation)
            {
                return true;
            }
        }

        return false;
    }
}

using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>Finds the phrases of <see cref="EventPhrases"/>: the first word becomes the trigger, the others name no event of their own.</summary>
internal sealed class PhraseTriggers(EventPhrases phrases, EventHomographs homographs)
{
    /// <summary>A phrase is hardly ever meant otherwise; for calibration it counts less than a certainty.</summary>
    private const double Probability = 0.9;

    // The subject may stand between the verb and the rest.
    private const int Reach = 6;

    /// <summary>The triggers with those of phrases, in text order; the view learns how their words are read.</summary>
    public Trigger[] Apply(DocumentView view, IReadOnlyList<Trigger> triggers)
    {
        var result = triggers.ToDictionary(t => t.Token);
        for (var token = 0; token < view.Count; token++)
        {
            if (Match(view, token) is not { } match)
            {
                continue;
            }

            for (var inner = token + 1; inner <= match.Last; inner++)
            {
                result.Remove(inner);
            }

            var known = result.GetValueOrDefault(token).Probability;
            result[token] = new Trigger(token, match.Reading.Entry.Type, Math.Max(known, Probability), 1);
            view.Phrases[token] = new PhraseReading(match.Reading, match.Last);
        }

        return [.. result.Values.OrderBy(t => t.Token)];
    }

    private (EventReading Reading, int Last)? Match(DocumentView view, int token)
    {
        if (!view.IsWord(token) || homographs.NamesSomethingElse(view, token))
        {
            return null;
        }

        foreach (var (phrase, reading) in phrases.Find(view.Keys[token]))
        {
            if (LastWord(view, token, phrase) is var last and >= 0)
            {
                return (reading, last);
            }
        }

        return null;
    }

    /// <summary>The token of the phrase's last word, −1 when the text does not go on as the phrase does.</summary>
    private static int LastWord(DocumentView view, int head, EventPhrase phrase)
    {
        var end = view.SentenceOf(head) is var sentence ? sentence.First + sentence.Count : 0;
        for (var first = head + 1; first < Math.Min(end, head + Reach) && !view.IsBreak(first); first++)
        {
            if (phrase.Words[0].Contains(view.Keys[first], StringComparer.Ordinal))
            {
                return GoesOn(view, first, end, phrase) ? first + phrase.Words.Count - 1 : -1;
            }

            if (view[first].Tag == PartOfSpeech.Verb)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool GoesOn(DocumentView view, int first, int end, EventPhrase phrase)
    {
        for (var w = 1; w < phrase.Words.Count; w++)
        {
            if (first + w >= end || !phrase.Words[w].Contains(view.Keys[first + w], StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>Reads whom the phrase behind a preposition names.</summary>
internal static class NamedActor
{
    private const int LongestTitle = 4;

    /// <summary>
    /// The mention that the phrase beginning at a token is about, −1 for none: the first one, or the person whose title it belongs to; words such as
    /// «fighters of» may stand before it, other bare nouns only before a person.
    /// </summary>
    public static int At(EventScene scene, int from)
    {
        var view = scene.View;
        var isTitle = false;
        for (var t = from; t < Math.Min(view.Count, from + LongestTitle) && (t == from || !Opens(view, t)); t++)
        {
            if (view.MentionAt[t] is var m and >= 0)
            {
                if (!scene.Phrases.IsModifier(m))
                {
                    return !isTitle || view.TypeAt(m) == EntityType.Person ? m : -1;
                }

                t = LastToken(view, m);
                isTitle = true;
            }
            else if (!IsQuote(view, t) && !RoleWords.Is(view, t, "members"))
            {
                if (scene.TriggerAt[t] >= 0 || view.IsBreak(t) || view[t].Tag is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun))
                {
                    return -1;
                }

                isTitle = true;
            }
        }

        return -1;
    }

    /// <summary>The entities of a mention and of those that «and» joins to it right behind.</summary>
    public static IReadOnlyList<string> WithJoined(EventScene scene, int mention) =>
        [.. JoinedWith(scene, mention).Select(m => scene.View.Mentions[m].EntityId).Distinct(StringComparer.Ordinal)];

    /// <summary>A mention and those that «and» joins to it right behind, in text order.</summary>
    public static IReadOnlyList<int> JoinedWith(EventScene scene, int mention)
    {
        var joined = new List<int>();
        for (var next = mention; next >= 0; next = JoinedAfter(scene, next))
        {
            joined.Add(next);
        }

        return joined;
    }

    private static int JoinedAfter(EventScene scene, int mention)
    {
        var view = scene.View;
        var t = LastToken(view, mention) + 1;
        while (t < view.Count && view.MentionAt[t] < 0 && (IsQuote(view, t) || (view[t].Tag == PartOfSpeech.Adjective && !Opens(view, t))))
        {
            t++;
        }

        return t < view.Count && view[t].HasConjunction && !view[t].HasPreposition && At(scene, t) is var next && next > mention ? next : -1;
    }

    /// <summary>The last token of a mention.</summary>
    public static int LastToken(DocumentView view, int mention) => view.Mentions[mention].First + view.Mentions[mention].Count - 1;

    /// <summary>True where a mark neither ends a clause nor is a word.</summary>
    private static bool IsQuote(DocumentView view, int t) => view[t].Kind == TokenKind.Punctuation && !view.IsBreak(t);

    private static bool Opens(DocumentView view, int t) =>
        view[t].HasConjunction || view[t].HasPreposition || (view.Cues[t] & (CueKind.Preposition | CueScope.ClauseOpeners)) != CueKind.None;
}

using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Arguments;

/// <summary>What fills a slot beside a trigger.</summary>
internal enum SlotFiller
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A noun that is no mention.</summary>
    Noun,

    /// <summary>A mention.</summary>
    Mention,
}

/// <summary>
/// Where the subject of a trigger may stand. Arabic puts it after the verb (VSO) or before it (SVO) and leaves it out when it is known;
/// then it is to be looked for in the clauses before.
/// </summary>
/// <param name="After">What fills the slot after the trigger that no preposition governs.</param>
/// <param name="Before">The same before the trigger, in its clause.</param>
/// <param name="AfterMention">The mention after, −1 for none.</param>
/// <param name="BeforeMention">The mention before, −1 for none.</param>
internal readonly record struct SubjectSlot(SlotFiller After, SlotFiller Before, int AfterMention, int BeforeMention)
{
    private const int Reach = 12;
    private const int LongestTitle = 3;

    /// <summary>Reads the slots of a trigger.</summary>
    public static SubjectSlot Of(EventScene scene, int trigger)
    {
        var token = scene.Triggers[trigger].Token;
        var (after, afterMention) = FindAfter(scene, token);
        var before = FindBefore(scene, token);
        return new SubjectSlot(after, before < 0 ? SlotFiller.Nothing : SlotFiller.Mention, afterMention, before);
    }

    private static (SlotFiller Filler, int Mention) FindAfter(EventScene scene, int token)
    {
        var view = scene.View;
        var end = Math.Min(view.SentenceOf(token).First + view.SentenceOf(token).Count, token + 1 + Reach);
        for (var t = token + 1; t < end && !EndsClause(scene, t) && !view[t].HasConjunction; t++)
        {
            if (view.MentionAt[t] is var m and >= 0)
            {
                if (!scene.Phrases.IsModifier(m) && !IsGoverned(scene, view.Mentions[m].First, token))
                {
                    return (SlotFiller.Mention, m);
                }

                t = view.Mentions[m].First + view.Mentions[m].Count - 1;
            }
            else if (view[t].Tag == PartOfSpeech.Noun && !view[t].HasPreposition && !IsGoverned(scene, t, token) && !IsTitle(scene, t))
            {
                return (SlotFiller.Noun, -1);
            }
        }

        return (SlotFiller.Nothing, -1);
    }

    /// <summary>The first mention of the clause before the trigger that no preposition governs; a comma right before the trigger does not part them.</summary>
    private static int FindBefore(EventScene scene, int token)
    {
        var view = scene.View;
        var found = -1;
        var last = token > 0 && view[token - 1].Form is [Arabic.Letters.Comma] ? token - 2 : token - 1; // «وكان الوزير فلان، التقى …»
        for (var t = last; t >= Math.Max(view.SentenceOf(token).First, token - Reach) && !EndsClause(scene, t); t--)
        {
            if (view.MentionAt[t] is var m and >= 0)
            {
                var first = view.Mentions[m].First;
                found = !scene.Phrases.IsModifier(m) && !IsGoverned(scene, first, token) ? m : found;
                t = first;
            }
        }

        return found;
    }

    private static bool EndsClause(EventScene scene, int t) =>
        scene.View.IsBreak(t) || scene.TriggerAt[t] >= 0 || scene.View[t].Tag == PartOfSpeech.Verb
        || (scene.View.Cues[t] & CueScope.ClauseOpeners) != CueKind.None;

    /// <summary>A preposition stands before, at most a title away, on this side of the trigger.</summary>
    private static bool IsGoverned(EventScene scene, int first, int trigger)
    {
        var view = scene.View;
        for (var t = first; t >= Math.Max(view.SentenceOf(trigger).First, first - LongestTitle) && t != trigger; t--)
        {
            if (view[t].HasPreposition || (view.Cues[t] & CueKind.Preposition) != CueKind.None)
            {
                return true;
            }

            if (t < first && (view.MentionAt[t] >= 0 || view.IsBreak(t)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A noun with nothing but nouns between it and a mention is that mention's title.</summary>
    private static bool IsTitle(EventScene scene, int t)
    {
        for (var next = t + 1; next <= Math.Min(scene.View.Count - 1, t + LongestTitle); next++)
        {
            var opens = scene.View[next].HasPreposition || scene.View[next].HasConjunction;
            if (opens || scene.View.MentionAt[next] >= 0)
            {
                return !opens;
            }

            if (scene.View[next].Tag is not (PartOfSpeech.Noun or PartOfSpeech.Adjective))
            {
                return false;
            }
        }

        return false;
    }
}

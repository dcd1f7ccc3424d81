using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Names;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events;

/// <summary>Reads the tense of an event off its verb and the words before it (<c>tense-words.tsv</c>), or off the light verb that a noun stands under («شنت غارة»).</summary>
internal static class TenseReader
{
    /// <summary>Farthest «was» before its verb: its subject stands between («وكانت وزارة الخارجية الأميركية قد أعلنت»).</summary>
    private const int SubjectReach = 8;

    /// <summary>Farthest light verb before its noun.</summary>
    private const int LightReach = 5;

    /// <summary>The tense of the event that a token names.</summary>
    public static EventTense Of(DocumentView view, int token)
    {
        var verb = IsFinite(view, token) ? token : LightVerbBefore(view, token);
        return verb < 0 ? EventTense.Unstated : OfVerb(view, verb);
    }

    private static EventTense OfVerb(DocumentView view, int verb)
    {
        if ((view[verb].Clitics & Clitics.Seen) != Clitics.None || IsAfter(view, verb, "will"))
        {
            return EventTense.Future;
        }

        var (was, isPerfect) = (HasWasBefore(view, verb), view[verb].Morphology.Aspect == Aspect.Perfect);
        return isPerfect ? was ? EventTense.Pluperfect : EventTense.Past
            : was || IsAfter(view, verb, "did-not") ? EventTense.Past
            : EventTense.Present;
    }

    private static bool IsAfter(DocumentView view, int verb, string wordClass) => verb > view.SentenceOf(verb).First && Is(view, verb - 1, wordClass);

    private static bool HasWasBefore(DocumentView view, int verb)
    {
        var first = Math.Max(view.SentenceOf(verb).First, verb - SubjectReach);
        for (var i = verb - 1; i >= first && !view.IsBreak(i); i--)
        {
            if (Is(view, i, "was"))
            {
                return true;
            }

            if (IsFinite(view, i))
            {
                return false;
            }
        }

        return false;
    }

    private static int LightVerbBefore(DocumentView view, int noun)
    {
        var first = Math.Max(view.SentenceOf(noun).First, noun - LightReach);
        for (var i = noun - 1; i >= first && !view.IsBreak(i); i--)
        {
            if (IsFinite(view, i))
            {
                return (view.Cues[i] & CueKind.Light) != CueKind.None ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsFinite(DocumentView view, int token) => view[token].Morphology.Aspect != Aspect.None;

    private static bool Is(DocumentView view, int token, string wordClass) => WordClasses.OfTense.Is(NameFolding.Default.Fold(view[token].Stem), wordClass);
}

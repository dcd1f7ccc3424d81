using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>Tells the words that open a condition («if», «in case», «provided that», «unless») from their homographs («whether», «even if», «in a state of alert»).</summary>
internal static class ConditionOpener
{
    /// <summary>True when a condition opens at a token.</summary>
    public static bool IsAt(DocumentView view, int token)
    {
        if (ClaimWords.Is(view, token, "if"))
        {
            return !ClaimWords.Is(view, token - 1, "not-if") && !(view[token].HasConjunction && ClaimWords.Is(view, token, "though"));
        }

        if (ClaimWords.Is(view, token, "case") || ClaimWords.Is(view, token, "state"))
        {
            return IsCase(view, token);
        }

        return (ClaimWords.Is(view, token, "provided") && HasCue(view, token + 1, CueKind.Complementizer))
            || (ClaimWords.Is(view, token, "unless-first") && ClaimWords.Is(view, token + 1, "unless-second"));
    }

    // «في حال فوزه», «في حال لم يوافق», «في حالة وافق»; not «في حالة طوارئ», «في حال تأهب», «في حال من الفوضى».
    private static bool IsCase(DocumentView view, int token)
    {
        var isIn = ClaimWords.Is(view, token - 1, "in") || (view[token].Clitics & Clitics.Ba) != Clitics.None;
        if (!isIn || view[token].IsDefinite || token + 1 >= view.Count)
        {
            return false;
        }

        var isClause = view[token + 1].Tag == PartOfSpeech.Verb || HasCue(view, token + 1, CueKind.Negation);
        return isClause || (ClaimWords.Is(view, token, "case") && !ClaimWords.Is(view, token + 1, "alert") && !HasCue(view, token + 1, CueKind.Preposition) && !view[token + 1].HasPreposition);
    }

    private static bool HasCue(DocumentView view, int token, CueKind kind) => token < view.Count && (view.Cues[token] & kind) != CueKind.None;
}

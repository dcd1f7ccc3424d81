using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>Finds the phrases that introduce an agent: «at the hands of», «from the side of», «by the bullets of».</summary>
internal static class ByPhrase
{
    /// <summary>The token after the phrase that begins at a token; −1 where none begins.</summary>
    public static int EndAt(DocumentView view, int token)
    {
        var isPair = (RoleWords.Is(view, token, "on") && IsBare(view, token + 1, "by-hand")) || (RoleWords.Is(view, token, "from") && IsBare(view, token + 1, "by-side"));
        var isFire = (view[token].Clitics & Clitics.Ba) != Clitics.None && IsBare(view, token, "by-fire");
        var next = isPair ? token + 2 : isFire ? token + 1 : -1;
        return next < view.Count ? next : -1;
    }

    private static bool IsBare(DocumentView view, int token, string wordClass) =>
        RoleWords.Is(view, token, wordClass) && !view[token].IsDefinite && (view[token].Clitics & Clitics.Pronoun) == Clitics.None;
}

using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Claims;

/// <summary>Which cue words a trigger stands in the scope of.</summary>
internal static class CueScope
{
    /// <summary>Words that open a clause.</summary>
    public const CueKind ClauseOpeners = CueKind.Complementizer | CueKind.Relative | CueKind.Subordinator;

    /// <summary>How many tokens back a cue may stand.</summary>
    public const int Reach = 12;

    /// <summary>The tokens before a trigger, nearest first, that are cues of any of <paramref name="kinds"/> and belong to its clause.</summary>
    public static IEnumerable<int> Before(DocumentView view, int token, CueKind kinds)
    {
        var sentence = view.SentenceOf(token);
        for (var at = token - 1; at >= Math.Max(sentence.First, token - Reach) && !view.IsBreak(at); at--)
        {
            if ((view.Cues[at] & kinds) != CueKind.None)
            {
                yield return at;
            }
        }
    }
}

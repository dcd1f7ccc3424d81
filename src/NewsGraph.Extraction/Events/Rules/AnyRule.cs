using NewsGraph.Extraction.Arguments;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Any attack will be answered»: an event that is only thought of has not happened.</summary>
internal sealed class AnyRule : IEventRule
{
    private const int Reach = 2;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            var token = scene.Triggers[v].Token;
            if (drafts[v] is { Modality: Modality.Asserted, Polarity: Polarity.Positive } && IsAny(scene.View, token, Math.Max(scene.SentenceOf(v).First, token - Reach)))
            {
                drafts[v] = drafts[v] with { Modality = Modality.Possible };
            }
        }
    }

    private static bool IsAny(DocumentView view, int token, int from)
    {
        for (var t = token - 1; t >= from && !view[token].HasConjunction && view.IsWord(t) && view.MentionAt[t] < 0; t--)
        {
            if (RoleWords.Is(view, t, "any"))
            {
                return true;
            }

            if (!RoleWords.Is(view, t, "attempt"))
            {
                return false;
            }
        }

        return false;
    }
}

using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Was not told but lately», «sent nothing but flour»: a negation that an exception follows says that it happened, so far and no farther.</summary>
internal sealed class ExceptionRule : IEventRule
{
    private const int NegationReach = 2;
    private const int Reach = 10;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (drafts[v].Polarity == Polarity.Negative && IsNegated(scene, v) && ExceptionAfter(scene, v) is var at and >= 0 && !OpensClause(scene.View, at + 1))
            {
                drafts[v] = drafts[v] with { Polarity = Polarity.Positive };
            }
        }
    }

    private static bool IsNegated(EventScene scene, int v)
    {
        var token = scene.Triggers[v].Token;
        return ClaimWords.LastBefore(scene.View, Math.Max(scene.SentenceOf(v).First, token - NegationReach), token, "not") >= 0;
    }

    private static int ExceptionAfter(EventScene scene, int v)
    {
        var (view, token) = (scene.View, scene.Triggers[v].Token);
        var end = Math.Min(scene.SentenceOf(v).First + scene.SentenceOf(v).Count, token + 1 + Reach);
        for (var t = token + 1; t < end && !view.IsBreak(t); t++)
        {
            if (ClaimWords.Is(view, t, "except"))
            {
                return t;
            }
        }

        return -1;
    }

    // «لم يحضر إلا أنه أرسل …»: «however».
    private static bool OpensClause(DocumentView view, int token) => token < view.Count && (view.Cues[token] & CueKind.Complementizer) != CueKind.None;
}

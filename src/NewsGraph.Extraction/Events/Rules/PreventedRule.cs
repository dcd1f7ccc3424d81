using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Kept the party from holding its congress», «prevented the return of the displaced», «foiled an attack», «backed out of receiving refugees»: it did not happen.</summary>
internal sealed class PreventedRule : IEventRule
{
    private const int ObjectReach = 6;
    private const int ChainReach = 2;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (drafts[v].Polarity == Polarity.Positive && scene.View[scene.Triggers[v].Token].Tag != PartOfSpeech.Verb && IsPrevented(scene, v))
            {
                drafts[v] = drafts[v] with { Polarity = Polarity.Negative };
            }
        }
    }

    private static bool IsPrevented(EventScene scene, int v)
    {
        var (view, first, token) = (scene.View, scene.SentenceOf(v).First, scene.Triggers[v].Token);
        for (var t = token - 1; t >= Math.Max(first, token - ChainReach) && IsInChain(scene, t, token); t--)
        {
            if (ClaimWords.Is(view, t, "prevent") || ClaimWords.Is(view, t, "foil"))
            {
                return true;
            }

            if (ClaimWords.Is(view, t, "about"))
            {
                return ClaimWords.LastBefore(view, Math.Max(first, t - ChainReach), t, "withdraw") >= 0;
            }

            if (ClaimWords.Is(view, t, "from"))
            {
                return ClaimWords.LastBefore(view, Math.Max(first, t - ObjectReach), t, "prevent") >= 0;
            }
        }

        return false;
    }

    /// <summary>The word belongs to the phrase that ends in the trigger: no mark, name, clause or «and» between them.</summary>
    private static bool IsInChain(EventScene scene, int t, int token) =>
        !scene.View.IsBreak(t) && scene.View.MentionAt[t] < 0 && !scene.View[t + 1].HasConjunction && (t == token - 1 || scene.View[t + 1].Tag is PartOfSpeech.Noun or PartOfSpeech.Adposition);
}

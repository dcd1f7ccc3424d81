using NewsGraph.Extraction.Arguments;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«The dispute will not affect the talks», «we see no objection to his appointment»: what is denied is the hindrance, not what it would hinder.</summary>
internal sealed class UnhinderedRule : IEventRule
{
    private const int Reach = 6;
    private const int NegationReach = 3;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (drafts[v].Polarity == Polarity.Negative && IsUnhindered(scene, v))
            {
                drafts[v] = drafts[v] with { Polarity = Polarity.Positive };
            }
        }
    }

    private static bool IsUnhindered(EventScene scene, int v)
    {
        var (view, token, first) = (scene.View, scene.Triggers[v].Token, scene.SentenceOf(v).First);
        var hindrance = ClaimWords.LastBefore(view, Math.Max(first, token - Reach), token, "hindrance");
        if (hindrance < 0)
        {
            return false;
        }

        var negation = ClaimWords.LastBefore(view, Math.Max(first, hindrance - NegationReach), hindrance, "not");
        return negation >= 0 && !HasNegation(view, hindrance + 1, token);
    }

    private static bool HasNegation(DocumentView view, int from, int to) => (view.Between(from, to).Cues & Claims.CueKind.Negation) != Claims.CueKind.None;
}

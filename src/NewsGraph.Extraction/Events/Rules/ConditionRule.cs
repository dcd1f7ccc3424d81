using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«If the party joins, it will propose names», «a meeting tomorrow if Doha accepts»: what a condition names, and what is planned under it, is possible.</summary>
internal sealed class ConditionRule : IEventRule
{
    private const int ClauseReach = 3;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            var possible = drafts[v] switch
            {
                { Polarity: Polarity.Negative } => false,
                { Modality: Modality.Asserted } => IsCondition(scene, v),
                { Modality: Modality.Planned } => IsCondition(scene, v) || HasConditionAfter(scene, v) || HasConditionBefore(scene, v),
                _ => false,
            };
            drafts[v] = possible ? drafts[v] with { Modality = Modality.Possible } : drafts[v];
        }
    }

    /// <summary>The first event of the clause that a condition opens.</summary>
    private static bool IsCondition(EventScene scene, int v)
    {
        var token = scene.Triggers[v].Token;
        for (var t = token - 1; t >= Math.Max(scene.SentenceOf(v).First, token - ClauseReach) && !scene.View.IsBreak(t) && scene.TriggerAt[t] < 0; t--)
        {
            if (ConditionOpener.IsAt(scene.View, t))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A condition after the event in its own clause.</summary>
    private static bool HasConditionAfter(EventScene scene, int v)
    {
        var view = scene.View;
        var end = scene.SentenceOf(v).First + scene.SentenceOf(v).Count;
        for (var t = scene.Triggers[v].Token + 1; t < end && !view.IsBreak(t); t++)
        {
            if (ConditionOpener.IsAt(view, t))
            {
                return true;
            }

            if ((view.Cues[t] & CueScope.ClauseOpeners) != CueKind.None)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A verb in the future in the main clause after the condition's.</summary>
    private static bool HasConditionBefore(EventScene scene, int v)
    {
        var (view, token) = (scene.View, scene.Triggers[v].Token);
        if (view[token].Tag != PartOfSpeech.Verb || TenseReader.Of(view, token) != EventTense.Future)
        {
            return false;
        }

        for (var t = token - 1; t >= scene.SentenceOf(v).First && (view.Cues[t] & CueKind.Complementizer) == CueKind.None; t--)
        {
            if (ConditionOpener.IsAt(view, t))
            {
                return view.HasBreakBetween(t, token) || view[token].HasConjunction;
            }
        }

        return false;
    }
}

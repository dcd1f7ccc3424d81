using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«The parties must talk», «the need to talk»: what must be done is asked for, not done.</summary>
internal sealed class ObligationRule : IEventRule
{
    private const int Reach = 4;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (drafts[v].Modality == Modality.Asserted && IsObliged(scene, v))
            {
                drafts[v] = drafts[v] with { Modality = Modality.Requested };
            }
        }
    }

    /// <summary>The first event behind a word of duty, with no mark, verb or denial between.</summary>
    private static bool IsObliged(EventScene scene, int v)
    {
        var (view, token) = (scene.View, scene.Triggers[v].Token);
        for (var t = token - 1; t >= Math.Max(scene.SentenceOf(v).First, token - Reach); t--)
        {
            if (ClaimWords.Is(view, t, "must"))
            {
                return !ClaimWords.Is(view, t - 1, "not");
            }

            if (view.IsBreak(t) || scene.TriggerAt[t] >= 0 || view[t].Tag == PartOfSpeech.Verb || (view.Cues[t] & CueKind.Negation) != CueKind.None)
            {
                return false;
            }
        }

        return false;
    }
}

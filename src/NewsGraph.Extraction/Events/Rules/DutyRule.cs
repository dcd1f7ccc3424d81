using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«The shelling must stop», «the need to hold talks» («يجب وقف …», «ضرورة عقد …»): what must be done, whoever is to do it, is asked for.</summary>
internal sealed class DutyRule : IEventRule
{
    private const int Reach = 4;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (drafts[v].Modality == Modality.Asserted && IsDue(scene, v))
            {
                drafts[v] = drafts[v] with { Modality = Modality.Requested };
            }
        }
    }

    /// <summary>The first event behind a word of duty, with no mark, verb or denial between.</summary>
    private static bool IsDue(EventScene scene, int v)
    {
        var (view, token) = (scene.View, scene.Triggers[v].Token);
        for (var t = token - 1; t >= Math.Max(scene.SentenceOf(v).First, token - Reach); t--)
        {
            if (ClaimWords.Is(view, t, "duty"))
            {
                return !ClaimWords.Is(view, t - 1, "not") && !IsPast(view, t - 1);
            }

            if (view.IsBreak(t) || scene.TriggerAt[t] >= 0 || view[t].Tag == PartOfSpeech.Verb || (view.Cues[t] & CueKind.Negation) != CueKind.None)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>«Was»: what one should have done, one did not do.</summary>
    private static bool IsPast(DocumentView view, int token) => token >= 0 && (view.Cues[token] & CueKind.Auxiliary) != CueKind.None;
}

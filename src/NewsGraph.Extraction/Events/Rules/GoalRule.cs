using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«With the aim of storming», «in preparation for retaking»: what is only aimed at is planned, and so is what is joined with it.</summary>
internal sealed class GoalRule : IEventRule
{
    private const int Reach = 3;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (drafts[v] is { Modality: Modality.Asserted, Polarity: Polarity.Positive } && scene.View[scene.Triggers[v].Token].Tag != PartOfSpeech.Verb && IsGoal(scene, v))
            {
                drafts[v] = drafts[v] with { Modality = Modality.Planned };
            }
        }
    }

    private static bool IsGoal(EventScene scene, int v)
    {
        var view = scene.View;
        var token = scene.Triggers[v].Token;
        for (var t = token - 1; t >= Math.Max(scene.SentenceOf(v).First, token - Reach) && !view.IsBreak(t) && view[t].Tag != PartOfSpeech.Verb && scene.TriggerAt[t] < 0; t--)
        {
            if (IsOpener(view, t))
            {
                return true;
            }

            var isPreposition = (view.Cues[t] & CueKind.Preposition) != CueKind.None && !RoleWords.Is(view, t, "to");
            if (isPreposition || view.MentionAt[t] >= 0 || view[t].HasConjunction || (view.Cues[t] & CueScope.ClauseOpeners) != CueKind.None)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOpener(DocumentView view, int t) =>
        (RoleWords.Is(view, t, "goal") && (view[t].Clitics & (Clitics.Pronoun | Clitics.Article)) == Clitics.None && ((view[t].Clitics & Clitics.Ba) != Clitics.None || (view[t].Clitics & Clitics.Lam) != Clitics.None || RoleWords.Is(view, t, "goal-alone")))
        || (RoleWords.Is(view, t, "sake") && RoleWords.Is(view, t - 1, "from"));
}

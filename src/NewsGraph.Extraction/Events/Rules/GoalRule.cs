using NewsGraph.Arabic;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«In order to storm the camp», «in an attempt to escape»: a goal has not been reached; the noun that names it is planned.</summary>
internal sealed class GoalRule : IEventRule
{
    private const int Reach = 2;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (drafts[v].Modality == Modality.Asserted && scene.View[scene.Triggers[v].Token].Tag != PartOfSpeech.Verb && HasGoalBefore(scene, v))
            {
                drafts[v] = drafts[v] with { Modality = Modality.Planned };
            }
        }
    }

    private static bool HasGoalBefore(EventScene scene, int v)
    {
        var (view, token) = (scene.View, scene.Triggers[v].Token);
        for (var t = token - 1; t >= Math.Max(scene.SentenceOf(v).First, token - Reach); t--)
        {
            if (IsGoal(view, t))
            {
                return true;
            }

            if (view.IsBreak(t) || view[t].HasConjunction || view.MentionAt[t] >= 0 || scene.TriggerAt[t] >= 0 || view[t].Tag == PartOfSpeech.Verb)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsGoal(DocumentView view, int t) =>
        (ClaimWords.Is(view, t, "goal") && (view[t].Tag != PartOfSpeech.Noun || !view[t].IsDefinite) && (view[t].Clitics & Clitics.Pronoun) == Clitics.None)
        || (ClaimWords.Is(view, t, "sake") && ClaimWords.Is(view, t - 1, "from"))
        || (ClaimWords.Is(view, t, "attempt") && ClaimWords.Is(view, t - 1, "in"));
}

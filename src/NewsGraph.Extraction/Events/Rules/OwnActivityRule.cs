using NewsGraph.Arabic;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>
/// «Ending the coalition's mission», «ending the military mission of the coalition»: whose activity a verbal noun of retreat ends is the one who retreats (subjective
/// genitive), and nobody is acted on.
/// </summary>
internal sealed class OwnActivityRule : IEventRule
{
    private const string Activity = "activity";
    private const double Confidence = 0.9;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (scene.Triggers[v].Type == EventType.Retreat && HolderOfActivity(scene.View, scene.Triggers[v].Token) is { } holder && !drafts[v].In(EventRole.Agent).Contains(holder))
            {
                drafts[v] = drafts[v].Without(EventRole.Target, holder).With(new EventArgument(EventRole.Agent, holder, "agent: its activity ends", Confidence));
            }
        }
    }

    private static string? HolderOfActivity(DocumentView view, int trigger)
    {
        var noun = trigger + 1;
        if (view[trigger].Tag == PartOfSpeech.Verb || noun + 1 >= view.Count || !view.Kinds[noun].Contains(Activity) || (view[noun].Clitics & Clitics.Pronoun) != Clitics.None)
        {
            return null;
        }

        var isDescribed = view[noun + 1].Tag == PartOfSpeech.Adjective;
        var at = isDescribed ? noun + 2 : noun + 1;
        var mention = at < view.Count && (!isDescribed || (view[at].Clitics & Clitics.Lam) != Clitics.None) ? view.MentionAt[at] : -1;
        return mention >= 0 && view.Mentions[mention].First == at ? view.Mentions[mention].EntityId : null;
    }
}

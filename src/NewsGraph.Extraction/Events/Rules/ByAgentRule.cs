using NewsGraph.Arabic;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Was killed at the hands of [A]», «the siege by [A] and [B]»: who is named so did it, and nobody else; it was not done to them.</summary>
internal sealed class ByAgentRule : IEventRule
{
    private const int Reach = 12;
    private const double Confidence = 0.9;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var t = 1; t < scene.View.Count; t++)
        {
            if (IsBy(scene.View, t) && EventBefore(scene, t) is var v and >= 0 && NamedBehind.Entities(scene, t) is { Count: > 0 } agents)
            {
                drafts[v] = drafts[v] with { Arguments = [.. agents.Select(By), .. drafts[v].Arguments.Where(a => a.Role != EventRole.Agent && !(IsActedOn(a.Role) && agents.Contains(a.EntityId)))] };
            }
        }
    }

    private static EventArgument By(string entity) => new(EventRole.Agent, entity, "agent: named by «by»", Confidence);

    private static bool IsActedOn(EventRole role) => role is EventRole.Target or EventRole.Place;

    private static bool IsBy(DocumentView view, int t) =>
        (RoleWords.Is(view, t, "hand") && (RoleWords.Is(view, t - 1, "on") || ((view[t].Clitics & Clitics.Ba) != Clitics.None && !view[t].HasConjunction)))
        || (RoleWords.Is(view, t, "side") && RoleWords.Is(view, t - 1, "from") && view.MentionAt[t] < 0);

    /// <summary>The nearest event before, in the same clause: a noun, or a verb in the passive. An active verb has its doer elsewhere.</summary>
    private static int EventBefore(EventScene scene, int by)
    {
        var view = scene.View;
        for (var t = by - 1; t >= Math.Max(view.SentenceOf(by).First, by - Reach) && !view.IsBreak(t); t--)
        {
            if (scene.TriggerAt[t] is var v and >= 0)
            {
                return view[t].Tag != PartOfSpeech.Verb || view[t].Morphology.Voice == Voice.Passive ? v : -1;
            }
        }

        return -1;
    }
}

using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«With the support of [A]», «in coordination with [A]», «at the request of [A]»: A stands with who acts; it is not acted on.</summary>
internal sealed class SupportByRule : IEventRule
{
    private const int Reach = 20;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var t = 1; t < scene.View.Count; t++)
        {
            if (IsSupport(scene, t) && EventBefore(scene, t) is var v and >= 0 && Helpers(scene, t) is { Count: > 0 } helpers)
            {
                drafts[v] = drafts[v] with { Arguments = [.. drafts[v].Arguments.Where(a => a.Role != EventRole.Target || !helpers.Contains(a.EntityId) || IsNamedBetween(scene, a.EntityId, v, t))] };
            }
        }
    }

    private static bool IsSupport(EventScene scene, int t) =>
        RoleWords.Is(scene.View, t, "support") && (scene.View[t].Clitics & Clitics.Ba) != Clitics.None && scene.TriggerAt[t] < 0 && scene.View.MentionAt[t] < 0;

    private static IReadOnlyList<string> Helpers(EventScene scene, int support) =>
        NamedBehind.Entities(scene, RoleWords.Is(scene.View, support + 1, "from") || RoleWords.Is(scene.View, support + 1, "with") ? support + 1 : support);

    private static int EventBefore(EventScene scene, int support)
    {
        for (var t = support - 1; t >= Math.Max(scene.View.SentenceOf(support).First, support - Reach) && !scene.View.IsBreak(t); t--)
        {
            if (scene.TriggerAt[t] is var v and >= 0)
            {
                return v;
            }
        }

        return -1;
    }

    private static bool IsNamedBetween(EventScene scene, string entity, int v, int support) =>
        scene.MentionsOf(entity).Select(m => scene.View.Mentions[m].First).Any(first => first > scene.Triggers[v].Token && first < support);
}

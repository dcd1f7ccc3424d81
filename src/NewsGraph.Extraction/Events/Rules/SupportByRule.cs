using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>
/// «[A] retook the town with the support of [B]», «talks in the presence of [B]»: B helps, takes part or looks on; he is not acted on by the main event,
/// nor does he act alone. Where the word is an event of its own, B is its agent and A the one helped.
/// </summary>
internal sealed class SupportByRule : IEventRule
{
    private const double Confidence = 0.8;
    private const int Reach = 14;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var t = 1; t < scene.View.Count; t++)
        {
            if (KindAt(scene.View, t) is { } kind && Companion(scene, t) is var mention and >= 0 && MainBefore(scene, t) is var main and >= 0)
            {
                Apply(scene, drafts, (t, main), kind, NamedActor.WithJoined(scene, mention));
            }
        }
    }

    private static void Apply(EventScene scene, EventDraft[] drafts, (int Token, int Main) at, string kind, IReadOnlyList<string> companions)
    {
        var main = companions.Aggregate(drafts[at.Main], (d, e) => d.Without(EventRole.Target, e));
        var helped = main.In(EventRole.Agent).Except(companions, StringComparer.Ordinal).ToArray();
        if (helped.Length > 0 && kind != Joint)
        {
            main = companions.Aggregate(main, (d, e) => d.Without(EventRole.Agent, e));
        }

        drafts[at.Main] = main;
        if (scene.TriggerAt[at.Token] is var own and >= 0 && kind == Support && scene.Triggers[own].Type is EventType.Aid or EventType.Support)
        {
            var others = drafts[own].In(EventRole.Agent).Except(companions, StringComparer.Ordinal).ToArray();
            drafts[own] = others.Aggregate(drafts[own], (d, e) => d.Without(EventRole.Agent, e)).Placing(EventRole.Agent, companions, "agent: by whose support it is done", Confidence);
            drafts[own] = drafts[own].Lacks(EventRole.Target) ? drafts[own].Placing(EventRole.Target, helped, "target: who acts with that support", Confidence) : drafts[own];
        }
    }

    private static bool IsDone(EventType type) =>
        type is EventType.Assault or EventType.Retreat or EventType.Mobilize or EventType.Move or EventType.Consult or EventType.Coerce or EventType.Form or EventType.Resume or EventType.Suspend or EventType.Aid;

    private const string Support = "support";
    private const string Joint = "joint";
    private const string Presence = "presence";

    /// <summary>The class of a word with «with» («بـ») and no pronoun; null for none.</summary>
    private static string? KindAt(DocumentView view, int t) =>
        (view[t].Clitics & Clitics.Ba) == Clitics.None || (view[t].Clitics & (Clitics.Pronoun | Clitics.Waw | Clitics.Fa)) != Clitics.None ? null
        : RoleWords.Is(view, t, Support) ? Support
        : RoleWords.Is(view, t, Joint) ? Joint
        : RoleWords.Is(view, t, Presence) ? Presence
        : null;

    private static int Companion(EventScene scene, int t)
    {
        var at = t + 1;
        while (at < scene.View.Count && scene.View.MentionAt[at] < 0 && scene.View[at].Tag == PartOfSpeech.Adjective && !scene.View[at].IsDefinite)
        {
            at++;
        }

        return NamedActor.At(scene, RoleWords.Is(scene.View, at, "from") || RoleWords.Is(scene.View, at, "with") ? at + 1 : at);
    }

    /// <summary>The event that is done with help: the last one before in the clause, if it is a deed; −1 for none, as where «with» belongs to the word before («promises support for»).</summary>
    private static int MainBefore(EventScene scene, int at)
    {
        var view = scene.View;
        for (var t = at - 1; t >= Math.Max(view.SentenceOf(at).First, at - Reach) && !view.IsBreak(t) && (view.Cues[t] & CueScope.ClauseOpeners) == CueKind.None; t--)
        {
            if (scene.TriggerAt[t] is var v and >= 0 && view.MentionAt[t] < 0)
            {
                return t < at - 1 && IsDone(scene.Triggers[v].Type) ? v : -1;
            }
        }

        return -1;
    }
}

using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Retook [the town] from [B]», «cleared it of [B]»: B held the place and is acted on; the place is where it happened, and freeing it is an attack.</summary>
internal sealed class RetakeFromRule : IEventRule
{
    private const double Confidence = 0.9;
    private const int Reach = 18;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (RoleWords.IsVerb(scene, v, "retake-lemmas") && HolderAfter(scene, v) is var holder and >= 0)
            {
                drafts[v] = TakenFrom(scene, drafts[v], NamedActor.WithJoined(scene, holder));
                scene.Triggers[v] = scene.Triggers[v] with { Type = EventType.Assault };
            }
        }
    }

    private static EventDraft TakenFrom(EventScene scene, EventDraft draft, IReadOnlyList<string> holders)
    {
        var taken = draft.Placing(EventRole.Target, holders, "target: who held what is taken «from» them", Confidence);
        var sites = taken.In(EventRole.Target).Except(holders, StringComparer.Ordinal).Where(e => scene.View.TypeOf(scene.View.IndexOf(e)) == EntityType.Location).ToArray();
        return taken.Placing(EventRole.Place, sites, "place: taken from who held it", Confidence);
    }

    /// <summary>The mention behind the first «from» of the clause that names no place and no part of something; −1 for none, and where people are freed.</summary>
    private static int HolderAfter(EventScene scene, int v)
    {
        var view = scene.View;
        var token = scene.Triggers[v].Token;
        var end = Math.Min(scene.SentenceOf(v).First + scene.SentenceOf(v).Count - 1, token + 1 + Reach);
        for (var t = token + 1; t < end && !EndsPhrase(scene, t); t++)
        {
            if (view.MentionAt[t] is var freed and >= 0 && view.TypeAt(freed) is EntityType.Group or EntityType.Person && !IsSite(view, freed))
            {
                return -1;
            }

            if (RoleWords.Is(view, t, "from") && ByPhrase.EndAt(view, t) < 0 && !RoleWords.Is(view, t - 1, "part")
                && NamedActor.At(scene, t + 1) is var m and >= 0 && view.TypeAt(m) != EntityType.Location)
            {
                return m;
            }
        }

        return -1;
    }

    /// <summary>«All of the province» that was taken for people.</summary>
    private static bool IsSite(DocumentView view, int mention) =>
        Enumerable.Range(view.Mentions[mention].First, view.Mentions[mention].Count).Any(t => RoleWords.Is(view, t, "whole"));

    private static bool EndsPhrase(EventScene scene, int t) =>
        scene.View.IsBreak(t) || (scene.View.MentionAt[t] < 0 && (scene.TriggerAt[t] >= 0 || scene.View[t].Tag == PartOfSpeech.Verb))
        || (scene.View.Cues[t] & CueScope.ClauseOpeners) != CueKind.None;
}

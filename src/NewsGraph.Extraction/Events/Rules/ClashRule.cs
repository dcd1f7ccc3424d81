using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Clashes between [A] and [B]»: both fight, neither is acted on by the other alone.</summary>
internal sealed class ClashRule : IEventRule
{
    private const double Confidence = 0.9;
    private const int ReachToBetween = 4;
    private const int ReachToSecond = 12;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (scene.Triggers[v].Type == EventType.Assault && RoleWords.Is(scene.View, scene.Triggers[v].Token, "clash") && Parties(scene, v) is var (first, last) && last >= 0)
            {
                var parties = NamedActor.WithJoined(scene, first).Union(NamedActor.WithJoined(scene, last), StringComparer.Ordinal).ToArray();
                var others = drafts[v].In(EventRole.Agent).Except(parties, StringComparer.Ordinal).Where(e => !StandsBehind(scene, e, first)).ToArray();
                drafts[v] = others.Aggregate(drafts[v], (d, other) => d.Without(EventRole.Agent, other)).Placing(EventRole.Agent, parties, "agent: a party of the clash", Confidence);
            }
        }
    }

    /// <summary>The first mention of each side; −1 for the second where there are no two.</summary>
    private static (int First, int Second) Parties(EventScene scene, int v)
    {
        var between = Between(scene, v);
        if (between < 0 || NamedActor.At(scene, between + 1) is not (var first and >= 0))
        {
            return (-1, -1);
        }

        var side = NamedActor.JoinedWith(scene, first);
        return (first, Second(scene, side[^1], side.Count > 1));
    }

    /// <summary>The entity is named behind the first party before another event, so that it may belong to a side that was not found.</summary>
    private static bool StandsBehind(EventScene scene, string entity, int first)
    {
        var from = scene.View.Mentions[first].First;
        var sentence = scene.View.SentenceOf(from);
        return scene.MentionsOf(entity).Where(m => !scene.Phrases.IsModifier(m)).Select(m => scene.View.Mentions[m].First)
            .Any(f => f > from && f < sentence.First + sentence.Count && scene.TriggersBetween(from, f) == 0
                && (scene.View.Between(from, f).Cues & (CueKind.Complementizer | CueKind.Subordinator)) == CueKind.None);
    }

    private static int Between(EventScene scene, int v)
    {
        var (view, token) = (scene.View, scene.Triggers[v].Token);
        for (var t = token + 1; t < Math.Min(view.Count - 1, token + 1 + ReachToBetween) && !Parts(scene, t); t++)
        {
            if (RoleWords.Is(view, t, "between"))
            {
                return t;
            }
        }

        return -1;
    }

    /// <summary>
    /// The first mention of the other side, −1 for none: behind the next «and» of the clause, or behind «from the one side, and»; where neither comes
    /// and the first side is two, the last of the two.
    /// </summary>
    private static int Second(EventScene scene, int last, bool isTwo)
    {
        var view = scene.View;
        var from = NamedActor.LastToken(view, last) + 1;
        var isSide = false;
        for (var t = from; t < Math.Min(view.Count, from + ReachToSecond) && (!view.IsBreak(t) || RoleWords.Is(view, t - 1, "one-side") || RoleWords.Is(view, t + 2, "one-side")) && !Parts(scene, t); t++)
        {
            isSide |= RoleWords.Is(view, t, "one-side");
            if (RoleWords.Is(view, t, "backed"))
            {
                return -1;
            }

            if (view[t].HasConjunction || RoleWords.Is(view, t, "between"))
            {
                return isTwo && !isSide ? last : view[t].HasPreposition ? -1 : OtherSide(scene, RoleWords.Is(view, t, "between") ? t + 1 : t);
            }
        }

        return isTwo && !isSide ? last : -1;
    }

    private static int OtherSide(EventScene scene, int t) => NamedActor.At(scene, t) is var m and >= 0 && scene.View.TypeAt(m) != EntityType.Location ? m : -1;

    private static bool Parts(EventScene scene, int t) =>
        scene.View[t].Tag == PartOfSpeech.Verb || (scene.View.MentionAt[t] < 0 && scene.TriggerAt[t] >= 0) || (scene.View.Cues[t] & CueScope.ClauseOpeners) != CueKind.None;
}

using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Killed at the hands of [A]», «the arrest of [B] by [A]», «shelling from the side of [A]»: A is the agent, and who else was taken for it is acted on.</summary>
internal sealed class ByAgentRule : IEventRule
{
    private const double Confidence = 0.9;
    private const int Reach = 16;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var t = 1; t < scene.View.Count; t++)
        {
            if (ByPhrase.EndAt(scene.View, t) is var next and >= 0 && NamedActor.At(scene, next) is var actor and >= 0
                && !scene.View[scene.View.Mentions[actor].First].HasPreposition && Governor(scene, t) is var v and >= 0)
            {
                drafts[v] = ActedBy(scene, v, drafts[v], actor, t);
            }
        }
    }

    /// <summary>The event that the phrase at a token belongs to; −1 where another word stands between that may have an agent of its own.</summary>
    private static int Governor(EventScene scene, int at)
    {
        var view = scene.View;
        if (EndsInAttribute(view, at - 1))
        {
            return -1;
        }

        for (var t = at - 1; t >= Math.Max(view.SentenceOf(at).First, at - Reach); t--)
        {
            if (scene.TriggerAt[t] is var v and >= 0)
            {
                return view[t].Tag == PartOfSpeech.Verb && !IsPassive(scene, v, at) ? -1 : v;
            }

            if (view.IsBreak(t) || (view.MentionAt[t] < 0 && IsRival(scene, t)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>A verb, a word that opens a clause, another verbal noun, or a participle that is no attribute of the event's own word («the efforts [made] by»).</summary>
    private static bool IsRival(EventScene scene, int t)
    {
        var token = scene.View[t];
        var isParticiple = token.Morphology.Form == VerbForm.Participle && (token.IsDefinite || token.Morphology.Voice == Voice.Passive);
        return token.Tag == PartOfSpeech.Verb
            || (scene.View.Cues[t] & CueScope.ClauseOpeners) != CueKind.None
            || token.Morphology.Form == VerbForm.VerbalNoun
            || ((isParticiple || (token.Tag == PartOfSpeech.Adjective && token.IsDefinite)) && scene.TriggerAt[t - 1] < 0);
    }

    /// <summary>A name that ends in an attribute of its own: in «the force [trained] by» it is the force that has an agent.</summary>
    private static bool EndsInAttribute(DocumentView view, int t) =>
        view.MentionAt[t] is var m and >= 0 && view.Mentions[m].First < t && view[t].IsDefinite && (view[t].Morphology.Form == VerbForm.Participle || view[t].Tag == PartOfSpeech.Adjective);

    /// <summary>A verb that may be passive: of something done to somebody, and with no bare noun as object before the agent («received blows from»).</summary>
    private static bool IsPassive(EventScene scene, int v, int at)
    {
        var view = scene.View;
        var isBareNoun = at - 1 > scene.Triggers[v].Token && view.MentionAt[at - 1] < 0 && view[at - 1].Tag is PartOfSpeech.Noun or PartOfSpeech.Adjective;
        return IsDoneToSomebody(scene.Triggers[v].Type) && !isBareNoun;
    }

    private static EventDraft ActedBy(EventScene scene, int v, EventDraft draft, int actor, int at)
    {
        var actors = NamedActor.WithJoined(scene, actor);
        var others = draft.In(EventRole.Agent).Except(actors, StringComparer.Ordinal).Where(e => !StandsBehind(scene, e, actor)).ToArray();
        draft = others.Aggregate(draft, (d, other) => d.Without(EventRole.Agent, other)).Placing(EventRole.Agent, actors, "agent: «by» names it", Confidence);
        var undergo = draft.Lacks(EventRole.Target) && IsDoneToSomebody(scene.Triggers[v].Type) ? others.Where(o => StandsBefore(scene, v, o, at)).ToArray() : [];
        return draft.Placing(EventRole.Target, undergo, "target: the subject of what is done «by» another", Confidence);
    }

    private static bool IsDoneToSomebody(EventType type) =>
        type is EventType.Assault or EventType.Casualty or EventType.Coerce or EventType.Sanction or EventType.Aid or EventType.Appoint;

    /// <summary>The entity is named in the clause of the event, before the agent.</summary>
    private static bool StandsBefore(EventScene scene, int v, string entity, int at) =>
        scene.MentionsOf(entity).Select(m => scene.View.Mentions[m].First)
            .Any(first => first < at && first >= scene.SentenceOf(v).First && IsInClause(scene, first, scene.Triggers[v].Token));

    /// <summary>The entity is named behind the agent in its clause, so that it may be a second one.</summary>
    private static bool StandsBehind(EventScene scene, string entity, int actor)
    {
        var first = scene.View.Mentions[actor].First;
        var sentence = scene.View.SentenceOf(first);
        return scene.MentionsOf(entity).Select(m => scene.View.Mentions[m].First)
            .Any(f => f > first && f < sentence.First + sentence.Count && scene.TriggersBetween(first, f) == 0 && !scene.View.HasBreakBetween(first, f));
    }

    private static bool IsInClause(EventScene scene, int first, int trigger) =>
        first >= trigger || (scene.TriggersBetween(first, trigger) == 0 && (scene.View.Between(first, trigger).Cues & CueScope.ClauseOpeners) == CueKind.None);
}

using NewsGraph.Arabic;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«[A] repelled an attack by [B]»: A did not attack, it was attacked; whom the attack belongs to is who attacked.</summary>
internal sealed class RepelledAttackRule : IEventRule
{
    private const int Reach = 4;
    private const int SubjectReach = 6;
    private const double Confidence = 0.85;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (scene.Triggers[v].Type == EventType.Assault && scene.View[scene.Triggers[v].Token].Tag != PartOfSpeech.Verb && RepelBefore(scene, v) is var repel and >= 0)
            {
                var defenders = Defenders(scene, drafts, repel, scene.Triggers[v].Token);
                var attackers = Attackers(scene, v);
                drafts[v] = Attack(drafts[v], defenders, [.. attackers.Except(defenders)]);
            }
        }
    }

    private static EventDraft Attack(EventDraft draft, IReadOnlyCollection<string> defenders, IReadOnlyCollection<string> attackers)
    {
        var kept = draft.Arguments.Where(a => !(a.Role == EventRole.Agent && (defenders.Contains(a.EntityId) || attackers.Count > 0)) && !(a.Role == EventRole.Target && attackers.Contains(a.EntityId)));
        var attacked = defenders.Where(d => !draft.In(EventRole.Target).Contains(d)).Select(d => new EventArgument(EventRole.Target, d, "target: repelled the attack", Confidence));
        return draft with { Arguments = [.. attackers.Select(a => new EventArgument(EventRole.Agent, a, "agent: whose attack was repelled", Confidence)), .. kept, .. attacked] };
    }

    private static int RepelBefore(EventScene scene, int v)
    {
        var token = scene.Triggers[v].Token;
        for (var t = token - 1; t >= Math.Max(scene.SentenceOf(v).First, token - Reach) && !scene.View.IsBreak(t); t--)
        {
            if (RoleWords.Is(scene.View, t, "repel"))
            {
                return t;
            }
        }

        return -1;
    }

    /// <summary>Who repelled: as found where that is an event of its own, else who stands between, else who stands right before.</summary>
    private static IReadOnlyCollection<string> Defenders(EventScene scene, EventDraft[] drafts, int repel, int attack)
    {
        if (scene.TriggerAt[repel] is var event_ and >= 0 && !drafts[event_].Lacks(EventRole.Agent))
        {
            return [.. drafts[event_].In(EventRole.Agent)];
        }

        var behind = NamedBehind.First(scene, repel);
        if (behind >= 0 && scene.View.Mentions[behind].First < attack)
        {
            return NamedBehind.Entities(scene, repel);
        }

        for (var t = repel - 1; t >= Math.Max(scene.View.SentenceOf(repel).First, repel - SubjectReach) && !scene.View.IsBreak(t) && scene.View[t].Tag != PartOfSpeech.Verb; t--)
        {
            if (scene.View.MentionAt[t] is var m and >= 0 && !scene.Phrases.IsModifier(m))
            {
                return [scene.View.Mentions[m].EntityId];
            }
        }

        return [];
    }

    /// <summary>Whose attack it is: the name in the genitive right behind it, or behind «of» («هجوم ل…»).</summary>
    private static IReadOnlyList<string> Attackers(EventScene scene, int v)
    {
        var view = scene.View;
        var token = scene.Triggers[v].Token;
        var at = token + 1 < view.Count && view[token + 1].Tag == PartOfSpeech.Adjective ? token + 1 : token;
        if (at + 1 >= view.Count || view.MentionAt[at + 1] is not (var m and >= 0) || view.Mentions[m].First != at + 1 || view.TypeAt(m) == EntityType.Location)
        {
            return [];
        }

        var isGenitive = at == token && !view[at + 1].HasPreposition && !view[token].IsDefinite;
        return isGenitive || (view[at + 1].Clitics & Clitics.Lam) != Clitics.None ? NamedBehind.Entities(scene, at) : [];
    }
}

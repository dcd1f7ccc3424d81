using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>
/// Nobody kills his own: «losses in the ranks of [A]» befall A, and «[soldiers of [A]] were killed», «[two] of the soldiers of [A]» do not say that A killed them.
/// </summary>
internal sealed class OwnSideRule : IEventRule
{
    private const double Confidence = 0.85;
    private const int Reach = 6;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (scene.Triggers[v].Type is EventType.Casualty && RoleWords.Is(scene.View, scene.Triggers[v].Token, "losses") && LosingSide(scene, v) is var side and >= 0)
            {
                drafts[v] = drafts[v].Placing(EventRole.Target, NamedActor.WithJoined(scene, side), "target: the losses are in its ranks", Confidence);
            }

            // In a clash one side's losses do not say that it did not fight.
            if (scene.Triggers[v].Type is EventType.Casualty or EventType.Assault && !RoleWords.Is(scene.View, scene.Triggers[v].Token, "clash"))
            {
                drafts[v] = WithoutOwn(scene, v, drafts[v]);
            }
        }
    }

    /// <summary>The mention behind «in the ranks of», «among the ranks of» in the phrase of the losses; −1 for none.</summary>
    private static int LosingSide(EventScene scene, int v)
    {
        var view = scene.View;
        var token = scene.Triggers[v].Token;
        var end = Math.Min(scene.SentenceOf(v).First + scene.SentenceOf(v).Count - 1, token + 1 + Reach);
        for (var t = token + 1; t < end && !view.IsBreak(t) && view[t].Tag != PartOfSpeech.Verb && (view.Cues[t] & CueScope.ClauseOpeners) == CueKind.None; t++)
        {
            if (RoleWords.Is(view, t, "ranks"))
            {
                return (view[t].Clitics & Clitics.Pronoun) == Clitics.None ? NamedActor.At(scene, t + 1) : -1;
            }
        }

        return -1;
    }

    private static EventDraft WithoutOwn(EventScene scene, int v, EventDraft draft)
    {
        var own = draft.In(EventRole.Agent).Where(agent => draft.In(EventRole.Target).Any(victim => scene.View.TypeOf(scene.View.IndexOf(victim)) != EntityType.Location && OnlyNamesSideOf(scene, v, agent, victim))).ToArray();
        return own.Aggregate(draft, (d, agent) => d.Without(EventRole.Agent, agent));
    }

    /// <summary>Every mention of the agent in the sentence stands in one of the victim's, or right behind one with «of».</summary>
    private static bool OnlyNamesSideOf(EventScene scene, int v, string agent, string victim)
    {
        var agents = InSentence(scene, v, agent);
        var victims = InSentence(scene, v, victim);
        return agents.Length > 0 && Array.TrueForAll(agents, a => Array.Exists(victims, b => IsInside(scene, a, b) || IsOf(scene, a, b)));
    }

    private static int[] InSentence(EventScene scene, int v, string entity)
    {
        var sentence = scene.SentenceOf(v);
        return [.. scene.MentionsOf(entity).Where(m => scene.View.Mentions[m].First is var first && first >= sentence.First && first < sentence.First + sentence.Count)];
    }

    private static bool IsInside(EventScene scene, int inner, int outer)
    {
        var (a, b) = (scene.View.Mentions[inner], scene.View.Mentions[outer]);
        return a.First > b.First && NamedActor.LastToken(scene.View, inner) <= NamedActor.LastToken(scene.View, outer);
    }

    private static bool IsOf(EventScene scene, int side, int victims) =>
        NamedActor.LastToken(scene.View, victims) + 1 is var next && RoleWords.Is(scene.View, next, "from") && ByPhrase.EndAt(scene.View, next) < 0
        && NamedActor.At(scene, next + 1) is var first and >= 0 && NamedActor.JoinedWith(scene, first).Contains(side);
}

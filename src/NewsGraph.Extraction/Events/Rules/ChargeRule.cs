using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Accusing [A] of arming [B]»: A is accused, B is not; «[C] denied the accusations»: C is none of the accusers.</summary>
internal sealed class ChargeRule : IEventRule
{
    private const double Confidence = 0.9;
    private const int Reach = 16;
    private const int DenialReach = 8;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (scene.Triggers[v].Type == EventType.Accuse && RoleWords.IsVerb(scene, v, "charge-lemmas"))
            {
                drafts[v] = WithoutCharge(scene, v, WithAccused(scene, v, drafts[v]));
                if (Denial(scene, v) is var denial and >= 0)
                {
                    drafts[v] = drafts[denial].In(EventRole.Agent).Aggregate(drafts[v], (d, denier) => d.Without(EventRole.Agent, denier));
                }
            }
        }
    }

    /// <summary>«متهما [أ] بـ»: who stands right behind the participle.</summary>
    private static EventDraft WithAccused(EventScene scene, int v, EventDraft draft)
    {
        var token = scene.Triggers[v].Token;
        var isParticiple = RoleWords.Is(scene.View, token, "accusing");
        var accused = isParticiple && token + 1 < scene.View.Count && !scene.View[token + 1].HasPreposition ? NamedActor.At(scene, token + 1) : -1;
        return accused >= 0 ? draft.Placing(EventRole.Target, NamedActor.WithJoined(scene, accused), "target: who is accused stands right behind", Confidence) : draft;
    }

    /// <summary>The draft without targets that are named only in the charge, where somebody stands before it to be accused.</summary>
    private static EventDraft WithoutCharge(EventScene scene, int v, EventDraft draft)
    {
        var charge = ChargeAfter(scene, v);
        if (charge < 0)
        {
            return draft;
        }

        var inCharge = draft.In(EventRole.Target).Where(e => IsOnlyBehind(scene, v, e, charge)).ToArray();
        return inCharge.Length < draft.In(EventRole.Target).Count() ? inCharge.Aggregate(draft, (d, e) => d.Without(EventRole.Target, e)) : draft;
    }

    /// <summary>The token with «of» («بـ») that opens the charge; −1 for none.</summary>
    private static int ChargeAfter(EventScene scene, int v)
    {
        var view = scene.View;
        var token = scene.Triggers[v].Token;
        for (var t = token + 1; t < Math.Min(scene.SentenceOf(v).First + scene.SentenceOf(v).Count, token + 1 + Reach) && !view.IsBreak(t); t++)
        {
            if ((view[t].Clitics & Clitics.Ba) != Clitics.None && (scene.TriggerAt[t] >= 0 || view[t].Morphology.Form == VerbForm.VerbalNoun || (view.Cues[t] & CueKind.Complementizer) != CueKind.None))
            {
                return t;
            }
        }

        return -1;
    }

    private static bool IsOnlyBehind(EventScene scene, int v, string entity, int charge)
    {
        var sentence = scene.SentenceOf(v);
        var firsts = scene.MentionsOf(entity).Select(m => scene.View.Mentions[m].First).Where(f => f >= sentence.First && f < sentence.First + sentence.Count).ToArray();
        return firsts.Length > 0 && Array.TrueForAll(firsts, f => f >= charge);
    }

    /// <summary>The denial whose object the accusation is; −1 for none.</summary>
    private static int Denial(EventScene scene, int v) =>
        scene.PreviousInSentence(v) is var denial and >= 0 && RoleWords.IsVerb(scene, denial, "deny-lemmas") && scene.View[scene.Triggers[v].Token].Tag != PartOfSpeech.Verb
        && scene.View.Between(scene.Triggers[denial].Token, scene.Triggers[v].Token).Cues is var cues && (cues & CueScope.ClauseOpeners) == CueKind.None
        && scene.Triggers[v].Token - scene.Triggers[denial].Token <= DenialReach + scene.MentionsBetween(scene.Triggers[denial].Token, scene.Triggers[v].Token) ? denial : -1;
}

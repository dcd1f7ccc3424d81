using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>
/// «The government told its army not to seek help», «called on the parties to talk»: who is asked or accused is the one who is to do, or did,
/// what follows, unless a doer stands with it (object control).
/// </summary>
internal sealed class ObjectControlRule : IEventRule
{
    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 1; v < drafts.Length; v++)
        {
            var matrix = scene.PreviousInSentence(v);
            if (matrix < 0 || drafts[matrix].Lacks(EventRole.Target) || !IsControlled(scene, matrix, v) || HasOwnAgent(scene, v, drafts[v]))
            {
                continue;
            }

            drafts[v] = WithAgents(drafts[v], drafts[matrix]);
            if (IsTold(scene, v))
            {
                drafts[v] = drafts[v] with { Modality = Modality.Requested, Polarity = IsNegated(scene, v) ? Polarity.Negative : drafts[v].Polarity };
            }
        }
    }

    private static EventDraft WithAgents(EventDraft inner, EventDraft matrix)
    {
        var asked = matrix.Arguments.Where(a => a.Role == EventRole.Target).ToArray();
        var kept = inner.Arguments.Where(a => a.Role != EventRole.Agent && !(a.Role == EventRole.Target && asked.Any(t => t.EntityId == a.EntityId)));
        return inner with { Arguments = [.. asked.Select(a => a with { Role = EventRole.Agent, Rule = "agent: who is asked, or accused, to do it" }), .. kept] };
    }

    /// <summary>Asking and accusing control what «to» or «that» opens; any event does with a target and a subjunctive («told them that they go»).</summary>
    private static bool IsControlled(EventScene scene, int matrix, int v)
    {
        var view = scene.View;
        var (from, to) = (scene.Triggers[matrix].Token, scene.Triggers[v].Token);
        if (view.HasBreakBetween(from, to) || view[to].HasConjunction)
        {
            return false;
        }

        return IsTold(scene, v)
            || (scene.Triggers[matrix].Type is EventType.Request or EventType.Accuse && view[to].Tag != PartOfSpeech.Verb && OpensWithPreposition(view, from, to));
    }

    private static bool OpensWithPreposition(DocumentView view, int from, int to) =>
        (view[to].Clitics & Clitics.Ba) != Clitics.None || (to - 1 > from && view[to - 1].Tag == PartOfSpeech.Adposition && view.MentionAt[to - 1] < 0);

    /// <summary>True after «that», «that not» with a verb in the imperfect, but not after «before that», «without that».</summary>
    private static bool IsTold(EventScene scene, int v)
    {
        var view = scene.View;
        var at = scene.Triggers[v].Token;
        var opener = Opener(view, at);
        return view[at].Tag == PartOfSpeech.Verb && view[at].Morphology.Aspect == Aspect.Imperfect
            && opener > 0 && (view.Cues[opener] & CueKind.Complementizer) != CueKind.None && (view[opener].Clitics & Clitics.Pronoun) == Clitics.None
            && view[opener - 1].Tag is not (PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction)
            && (view.Cues[opener - 1] & (CueKind.Negation | CueKind.Preposition | CueKind.Subordinator | CueKind.Aftermath)) == CueKind.None;
    }

    private static int Opener(DocumentView view, int at) => (view.Cues[at - 1] & (CueKind.Complementizer | CueKind.Negation)) == CueKind.Negation ? at - 2 : at - 1;

    private static bool IsNegated(EventScene scene, int v)
    {
        var before = scene.Triggers[v].Token - 1;
        return (scene.View.Cues[before] & CueKind.Negation) != CueKind.None;
    }

    private static bool HasOwnAgent(EventScene scene, int v, EventDraft draft) => draft.In(EventRole.Agent).Any(e => StandsAfter(scene, v, e));

    private static bool StandsAfter(EventScene scene, int v, string entity)
    {
        var sentence = scene.SentenceOf(v);
        var at = scene.Triggers[v].Token;
        return scene.MentionsOf(entity).Select(m => scene.View.Mentions[m]).Any(m => m.First > at && m.First < sentence.First + sentence.Count);
    }
}

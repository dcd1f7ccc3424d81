using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«The government told its army not to …»: the noun phrase between the subject and what is told is the one addressed.</summary>
internal sealed class AddresseeRule : IEventRule
{
    private const double Confidence = 0.6;
    private const string Object = "object";

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (drafts[v].Lacks(EventRole.Target) && TakesAnObject(scene, v) && Addressed(scene, v, drafts[v]) is { } entity)
            {
                drafts[v] = drafts[v].With(new EventArgument(EventRole.Target, entity, "target: between the subject and what is told", Confidence));
            }
        }
    }

    private static bool TakesAnObject(EventScene scene, int v) =>
        scene.View[scene.Triggers[v].Token] is { Tag: PartOfSpeech.Verb } verb && verb.Morphology.Voice != Voice.Passive && scene.ReadingOf(v)?.Entry.Target is Object;

    private static string? Addressed(EventScene scene, int v, EventDraft draft)
    {
        var view = scene.View;
        var sentence = scene.SentenceOf(v);
        if (SubjectSlot.Of(scene, v).AfterMention is not (var subject and >= 0) || !draft.In(EventRole.Agent).Contains(view.Mentions[subject].EntityId))
        {
            return null;
        }

        var next = view.Mentions[subject].First + view.Mentions[subject].Count;
        if (next >= sentence.First + sentence.Count || view.MentionAt[next] is not (var named and >= 0) || view[next].HasConjunction || view[next].HasPreposition)
        {
            return null;
        }

        var addressed = view.Mentions[named];
        var told = addressed.First + addressed.Count;
        return addressed.First == next && !draft.In(EventRole.Agent).Contains(addressed.EntityId)
            && told < sentence.First + sentence.Count && (view.Cues[told] & CueKind.Complementizer) != CueKind.None ? addressed.EntityId : null;
    }
}

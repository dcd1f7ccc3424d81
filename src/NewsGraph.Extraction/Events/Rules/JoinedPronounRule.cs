using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>
/// «The army announced that it and the coalition resumed …»: a complementizer's pronoun, joined with what follows, is the one who speaks;
/// he acts together with those named after him.
/// </summary>
internal sealed class JoinedPronounRule : IEventRule
{
    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 1; v < drafts.Length; v++)
        {
            if (scene.PreviousInSentence(v) is var speech and >= 0 && scene.Triggers[speech].Type == EventType.State && IsJoined(scene, speech, v, drafts[v]))
            {
                foreach (var speaker in drafts[speech].Arguments.Where(a => a.Role == EventRole.Agent && !drafts[v].In(EventRole.Agent).Contains(a.EntityId)).ToArray())
                {
                    drafts[v] = drafts[v].With(speaker with { Rule = "agent: joined with the pronoun of what is said" });
                }
            }
        }
    }

    private static bool IsJoined(EventScene scene, int speech, int v, EventDraft draft)
    {
        var view = scene.View;
        for (var t = scene.Triggers[speech].Token + 1; t + 1 < scene.Triggers[v].Token; t++)
        {
            if ((view.Cues[t] & CueKind.Complementizer) != CueKind.None)
            {
                var joined = view.MentionAt[t + 1];
                return (view[t].Clitics & Clitics.Pronoun) != Clitics.None && view[t + 1].HasConjunction && joined >= 0
                    && draft.In(EventRole.Agent).Contains(view.Mentions[joined].EntityId);
            }
        }

        return false;
    }
}

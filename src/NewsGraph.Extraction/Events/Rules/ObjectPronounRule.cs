using NewsGraph.Arabic;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>
/// An attached object pronoun stands for someone named before, who is acted on and does not act: in «issued a decision binding the government,
/// asking her …» the government is asked. Of several agents that no conjunction joins, the nearest one before that agrees becomes the target.
/// </summary>
internal sealed class ObjectPronounRule : IEventRule
{
    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (ObjectPronoun(scene.View[scene.Triggers[v].Token]) is { } feminine && drafts[v].Lacks(EventRole.Target)
                && Antecedent(scene, v, drafts[v], feminine) is { } moved)
            {
                drafts[v] = drafts[v].Without(EventRole.Agent, moved.EntityId).With(moved with { Role = EventRole.Target, Rule = "target: the verb's object pronoun" });
            }
        }
    }

    /// <summary>True for a verb with «ـها», false for one with «ـه», null for one without.</summary>
    private static bool? ObjectPronoun(Token token) =>
        token.Tag != PartOfSpeech.Verb || (token.Clitics & Clitics.Pronoun) == Clitics.None ? null
        : token.Form.EndsWith(HaAlif, StringComparison.Ordinal) ? true
        : token.Form.EndsWith(Letters.Heh) ? false : null;

    private const string HaAlif = "\u0647\u0627";

    private static EventArgument? Antecedent(EventScene scene, int v, EventDraft draft, bool feminine)
    {
        var agents = draft.Arguments.Where(a => a.Role == EventRole.Agent).ToArray();
        if (agents.Length < 2 || scene.AreJoined(v, agents[0].EntityId, agents[1].EntityId))
        {
            return null;
        }

        var nearest = agents.Select(a => (Agent: a, At: LastBefore(scene, v, a.EntityId))).Where(a => a.At >= 0).OrderByDescending(a => a.At).ToArray();
        return nearest.Length == agents.Length && IsFeminine(scene, nearest[0].At) == feminine ? nearest[0].Agent : null;
    }

    private static int LastBefore(EventScene scene, int v, string entity)
    {
        var sentence = scene.SentenceOf(v);
        var token = scene.Triggers[v].Token;
        return scene.MentionsOf(entity).Select(m => scene.View.Mentions[m].First).Where(first => first >= sentence.First && first < token).DefaultIfEmpty(-1).Max();
    }

    private static bool IsFeminine(EventScene scene, int first) => scene.View.Keys[first] is [_, _, .., Letters.TehMarbuta or Letters.Heh];
}

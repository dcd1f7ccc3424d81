using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«The rout of [A]», «the defeat of [A]»: whom such a noun governs is the one who is beaten (objective genitive).</summary>
internal sealed class DefeatRule : IEventRule
{
    private const double Confidence = 0.9;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (scene.Triggers[v].Type == EventType.Assault && Beaten(scene, scene.Triggers[v].Token) is var mention and >= 0)
            {
                drafts[v] = drafts[v].Placing(EventRole.Target, NamedActor.WithJoined(scene, mention), "target: whose defeat it is", Confidence);
            }
        }
    }

    /// <summary>The mention right behind the noun; −1 for none, for a place, and where a second name behind it is the one who is beaten («the defeat by [A] of [B]»).</summary>
    private static int Beaten(EventScene scene, int token)
    {
        var view = scene.View;
        var isNoun = RoleWords.Is(view, token, "beaten") && view[token].Tag != PartOfSpeech.Verb && !view[token].IsDefinite && (view[token].Clitics & Clitics.Pronoun) == Clitics.None;
        if (!isNoun || token + 1 >= view.Count || view[token + 1].HasPreposition || view[token + 1].HasConjunction || NamedActor.At(scene, token + 1) is not (var mention and >= 0))
        {
            return -1;
        }

        var next = NamedActor.LastToken(view, mention) + 1;
        var isFollowed = next < view.Count && view.MentionAt[next] >= 0 && !view[next].HasConjunction && !view[next].HasPreposition;
        return view.TypeAt(mention) == EntityType.Location || isFollowed ? -1 : mention;
    }
}

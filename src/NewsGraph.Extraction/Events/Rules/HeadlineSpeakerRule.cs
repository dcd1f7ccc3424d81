using NewsGraph.Extraction.Arguments;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«Trump: no soldier was killed»: who stands before the colon tells what follows. He is the source of a verb in the third person there, not its agent.</summary>
internal sealed class HeadlineSpeakerRule : IEventRule
{
    private const int LongestName = 6;
    private const int ThirdPerson = 3;
    private const string Colon = ":";

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            var token = scene.View[scene.Triggers[v].Token];
            if (token.Morphology.Person == ThirdPerson && SpeakerBefore(scene, v) is { } speaker && drafts[v].In(EventRole.Agent).Contains(speaker))
            {
                drafts[v] = ToldBy(speaker, drafts[v]);
            }
        }
    }

    private static EventDraft ToldBy(string speaker, EventDraft draft)
    {
        var agent = draft.Arguments.First(a => a.Role == EventRole.Agent && a.EntityId == speaker);
        var told = draft.Without(EventRole.Agent, speaker);
        return told.Lacks(EventRole.Source) ? told.With(agent with { Role = EventRole.Source, Rule = "source: stands before the colon" }) : told;
    }

    /// <summary>The entity whose name opens the event's sentence and is followed by a colon before the event; null for none.</summary>
    private static string? SpeakerBefore(EventScene scene, int v)
    {
        var first = scene.SentenceOf(v).First;
        for (var t = first + 1; t <= Math.Min(first + LongestName, scene.Triggers[v].Token - 1); t++)
        {
            if (scene.View[t].Form == Colon)
            {
                return scene.View.MentionAt[t - 1] is var mention and >= 0 ? scene.View.Mentions[mention].EntityId : null;
            }
        }

        return null;
    }
}

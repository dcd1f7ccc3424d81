using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Claims;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«The fall of three soldiers in [Jordan]»: what befalls people happens where «in» says so in its own phrase. Of speech and plans that is not true.</summary>
internal sealed class ScenePlaceRule : IEventRule
{
    private const double Confidence = 0.5;
    private const string In = "\u0641\u064A"; // fi

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (scene.Triggers[v].Type is EventType.Assault or EventType.Casualty or EventType.Disaster or EventType.Protest or EventType.Coerce
                && drafts[v].Lacks(EventRole.Place) && PlaceInPhrase(scene, v) is { } place && !drafts[v].Arguments.Any(a => a.EntityId == place))
            {
                drafts[v] = drafts[v].With(new EventArgument(EventRole.Place, place, "place: behind «in», in the phrase of the event", Confidence));
            }
        }
    }

    /// <summary>The first place behind «in» after the trigger with no verb, event, mark or new clause between; null for none.</summary>
    private static string? PlaceInPhrase(EventScene scene, int v)
    {
        var view = scene.View;
        var end = scene.SentenceOf(v).First + scene.SentenceOf(v).Count;
        for (var t = scene.Triggers[v].Token + 1; t < end && !EndsPhrase(scene, t); t++)
        {
            if (view.MentionAt[t] is var m and >= 0 && view.Mentions[m].First == t && view.TypeAt(m) == EntityType.Location
                && ((view[t].Clitics & Clitics.Ba) != Clitics.None || view[t - 1].Form is In))
            {
                return view.Mentions[m].EntityId;
            }
        }

        return null;
    }

    private static bool EndsPhrase(EventScene scene, int t) =>
        scene.View.IsBreak(t) || scene.TriggerAt[t] >= 0 || scene.View[t].Tag == PartOfSpeech.Verb || (scene.View.Cues[t] & CueScope.ClauseOpeners) != CueKind.None;
}

using NewsGraph.Extraction.Arguments;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>«[A] retook [the town] from [B]», «from the grip of [B]»: it was done to who held it; the town is where. («من قبل» says who did it, <see cref="ByAgentRule"/>.)</summary>
internal sealed class RetakeFromRule : IEventRule
{
    private const double Confidence = 0.9;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 0; v < drafts.Length; v++)
        {
            if (RoleWords.Is(scene.View, scene.Triggers[v].Token, "retake") && Holders(scene, v) is { Count: > 0 } holders)
            {
                drafts[v] = TakenFrom(scene.View, drafts[v], holders);
            }
        }
    }

    private static EventDraft TakenFrom(DocumentView view, EventDraft draft, IReadOnlyList<string> holders)
    {
        var others = draft.Arguments.Where(a => !holders.Contains(a.EntityId)).Select(a => IsSite(view, a) ? a with { Role = EventRole.Place } : a)
            .DistinctBy(a => (a.Role, a.EntityId));
        return draft with { Arguments = [.. others, .. holders.Select(h => new EventArgument(EventRole.Target, h, "target: held what was retaken", Confidence))] };
    }

    private static bool IsSite(DocumentView view, EventArgument argument) => argument.Role == EventRole.Target && view.TypeOf(view.IndexOf(argument.EntityId)) == EntityType.Location;

    /// <summary>Who stands behind «from» in the phrase of the event; a place it was taken from is no holder.</summary>
    private static IReadOnlyList<string> Holders(EventScene scene, int v)
    {
        var view = scene.View;
        var end = scene.SentenceOf(v).First + scene.SentenceOf(v).Count;
        for (var t = scene.Triggers[v].Token + 1; t < end && !view.IsBreak(t) && scene.TriggerAt[t] < 0 && view[t].Tag != PartOfSpeech.Verb; t++)
        {
            if (RoleWords.Is(view, t, "from") && !RoleWords.Is(view, t + 1, "side") && NamedBehind.First(scene, t) is var m and >= 0)
            {
                return view.TypeAt(m) == EntityType.Location ? [] : NamedBehind.Entities(scene, t);
            }
        }

        return [];
    }
}

using NewsGraph.Extraction.Arguments;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>An attack and the deaths that it caused («the killing of two in a raid near the airport») share the place and time that one of them has.</summary>
internal sealed class SameSceneRule : IEventRule
{
    private const double Carried = 0.8;

    /// <inheritdoc />
    public void Apply(EventScene scene, EventDraft[] drafts)
    {
        for (var v = 1; v < drafts.Length; v++)
        {
            if (scene.PreviousInSentence(v) >= 0 && IsAttackWithVictims(scene, v - 1, v) && drafts[v].In(EventRole.Target).Intersect(drafts[v - 1].In(EventRole.Target)).Any())
            {
                drafts[v] = Share(drafts[v - 1], drafts[v]);
                drafts[v - 1] = Share(drafts[v], drafts[v - 1]);
            }
        }
    }

    private static bool IsAttackWithVictims(EventScene scene, int a, int b) =>
        (scene.Triggers[a].Type, scene.Triggers[b].Type) is (EventType.Assault, EventType.Casualty) or (EventType.Casualty, EventType.Assault);

    private static EventDraft Share(EventDraft from, EventDraft to)
    {
        if (to.Lacks(EventRole.Place))
        {
            to = from.Arguments.Where(a => a.Role == EventRole.Place)
                .Aggregate(to, (draft, place) => draft.With(place with { Rule = "place: of the attack and its victims", Confidence = place.Confidence * Carried }));
        }

        return to.Time is null && from.Time is { } time ? to with { Time = time with { Rule = $"{time.Rule}; time of the attack and its victims" } } : to;
    }
}

using NewsGraph.Extraction.Arguments;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>The rules in the order in which they build on each other.</summary>
internal static class EventRules
{
    private static readonly IEventRule[] Ordered =
    [
        new PhraseFrameRule(),
        new HeadlineSpeakerRule(),
        new ObjectPronounRule(),
        new JoinedPronounRule(),
        new AftermathRule(),
        new PurposeRule(),
        new ScenePlaceRule(),
        new SameSceneRule(),
        new PutOffRule(),
        new OwnActivityRule(),
        new ByAgentRule(),
        new RetakeFromRule(),
        new RepelledAttackRule(),
        new SupportByRule(),
        new AddresseeRule(),
        new ObjectControlRule(),
        new PreventedRule(),
        new UnhinderedRule(),
        new ExceptionRule(),
        new ObligationRule(),
        new GoalRule(),
        new AnyRule(),
        new ConditionRule(),
        new IntroducedTimeRule(),
        new DatedAheadRule(),
    ];

    /// <summary>Applies all rules.</summary>
    public static void Apply(EventScene scene, EventDraft[] drafts)
    {
        foreach (var rule in Ordered)
        {
            rule.Apply(scene, drafts);
        }
    }
}

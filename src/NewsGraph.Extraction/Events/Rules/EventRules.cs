using NewsGraph.Extraction.Arguments;

namespace NewsGraph.Extraction.Events.Rules;

/// <summary>The rules in the order in which they build on each other.</summary>
internal static class EventRules
{
    private static readonly IEventRule[] Ordered =
    [
        new PhraseFrameRule(),
        new HeadlineSpeakerRule(),
        new FreedTownRule(),
        new RetakeFromRule(),
        new DefeatRule(),
        new OwnSideRule(),
        new ClashRule(),
        new RepelledAttackRule(),
        new SupportByRule(),
        new ChargeRule(),
        new ByAgentRule(),
        new ObjectPronounRule(),
        new JoinedPronounRule(),
        new AftermathRule(),
        new PurposeRule(),
        new ScenePlaceRule(),
        new SameSceneRule(),
        new PutOffRule(),
        new OwnActivityRule(),
        new AddresseeRule(),
        new ObjectControlRule(),
        new GoalRule(),
        new ObligationRule(),
        new DutyRule(),
        new PreventedRule(),
        new UnhinderedRule(),
        new ExceptionRule(),
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

using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Confidence;

/// <summary>What the confidence in parts of a claim rests on: the models' own probabilities of trigger, roles and names, and where the words stand.</summary>
/// <param name="article">What was read out of the article, confidences as the models gave them.</param>
internal sealed class ConfidenceFeatures(ArticleExtraction article)
{
    private static readonly string[] Types = Enum.GetNames<EventType>();

    private readonly Dictionary<string, Entity> _entities = article.Entities.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
    private readonly ILookup<string, Mention> _mentions = article.Entities.Mentions.ToLookup(m => m.EntityId, StringComparer.Ordinal);

    /// <summary>Names of the features of one part.</summary>
    public static IReadOnlyList<string> Names(ClaimPart part) => part switch
    {
        ClaimPart.Event => ["trigger", "unlisted", .. Types],
        ClaimPart.Edge => ["trigger", "agent", "target", "agent-name", "target-name", "agent-group", "target-group", "agent-elsewhere", "target-elsewhere", "joint", "pairs", .. Types],
        _ => ["trigger", "role", "name", "group", "elsewhere", "fellows", .. Types],
    };

    /// <summary>Features of the event itself: that these words name an event of this type.</summary>
    public static double[] Of(ExtractedEvent e) => [Trigger(e), e.Rule.StartsWith("trigger model", StringComparison.Ordinal) ? 1 : 0, .. TypeOf(e)];

    /// <summary>Features of an entity in a role of an event.</summary>
    public double[] Of(ExtractedEvent e, EventArgument argument) =>
    [
        Trigger(e), LogisticRegression.LogOdds(argument.Confidence), Name(argument.EntityId), Group(argument.EntityId), Elsewhere(e, argument.EntityId),
        e.In(argument.Role).Count() - 1, .. TypeOf(e),
    ];

    /// <summary>Features of one entity's acting on another.</summary>
    public double[] Of(ExtractedEvent e, EventArgument agent, EventArgument target)
    {
        var pairs = e.In(EventRole.Agent).Count() * Math.Max(1, e.In(EventRole.Target).Count());
        return
        [
            Trigger(e), LogisticRegression.LogOdds(agent.Confidence), LogisticRegression.LogOdds(target.Confidence), Name(agent.EntityId), Name(target.EntityId),
            Group(agent.EntityId), Group(target.EntityId), Elsewhere(e, agent.EntityId), Elsewhere(e, target.EntityId),
            target.Role == EventRole.Agent ? 1 : 0, Math.Log(pairs), .. TypeOf(e),
        ];
    }

    private static double Trigger(ExtractedEvent e) => LogisticRegression.LogOdds(e.Confidence);

    private static IEnumerable<double> TypeOf(ExtractedEvent e) => Types.Select((_, at) => at == (int)e.Type ? 1.0 : 0);

    private double Name(string entity) => LogisticRegression.LogOdds(_mentions[entity].Select(m => m.Confidence).DefaultIfEmpty(0.5).Max());

    private double Group(string entity) => _entities.GetValueOrDefault(entity)?.Type == EntityType.Group ? 1 : 0;

    /// <summary>1 when the entity isn't named in the sentence of the trigger.</summary>
    private double Elsewhere(ExtractedEvent e, string entity)
    {
        var sentence = article.Document.Sentences.FirstOrDefault(s => s.First <= e.TriggerToken && e.TriggerToken < s.First + s.Count);
        return sentence is not null && _mentions[entity].Any(m => m.First >= sentence.First && m.First < sentence.First + sentence.Count) ? 0 : 1;
    }
}

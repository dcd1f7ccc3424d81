using NewsGraph.Extraction.Confidence;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Scoring;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Training.Claims;

/// <summary>Tells which parts of the claims read out of an article its gold annotation has too.</summary>
public sealed class ClaimJudge
{
    private readonly ArticleExtraction _system;
    private readonly EntityAlignment _alignment;
    private readonly Dictionary<string, AnnotatedEvent> _paired;
    private readonly HashSet<(string From, string Type, string To)> _edges;

    /// <summary>Pairs the events of an article with those of its annotation.</summary>
    public ClaimJudge(Annotation gold, ArticleExtraction system)
    {
        _system = system;
        var own = AnnotationExport.From(system);
        _alignment = new EntityAlignment(gold, own);
        _paired = SpanPairing.Greedy(gold.Events, own.Events, Closeness).ToDictionary(p => own.Events[p.Value].Id, p => gold.Events[p.Key], StringComparer.Ordinal);
        _edges = [.. EdgesOf(gold)];
    }

    /// <summary>The asserted positive edges of an annotation, as the graph would hold them.</summary>
    public static IEnumerable<(string From, string Type, string To)> EdgesOf(Annotation gold) =>
        gold.Events.Where(e => e is { Polarity: "positive", Modality: "asserted" })
            .SelectMany(e => EventPairs.Of(AnnotationLabels.ParseEventType(e.Type), e.Agents, e.Targets).Select(p => (p.From, e.Type, p.To))).Distinct();

    /// <summary>True when the annotation has an event of the same type at the same words.</summary>
    public bool HasEvent(ExtractedEvent e) => GoldOf(e) is not null;

    /// <summary>True when the annotation's event has the same entity in the same role.</summary>
    public bool HasArgument(ExtractedEvent e, EventArgument argument) => GoldOf(e) is { } gold && In(gold, argument.Role).Contains(_alignment.ToGold(argument.EntityId), StringComparer.Ordinal);

    /// <summary>True when the annotation says somewhere in the article, as a stated fact, that the one did such a thing to the other.</summary>
    public bool HasEdge(ExtractedEvent e, string from, string to) =>
        _edges.Contains((_alignment.ToGold(from), AnnotationLabels.Of(e.Type), _alignment.ToGold(to)));

    /// <summary>An edge by the annotation's own ids where it has the entities, so that edges said twice count once.</summary>
    public (string From, string Type, string To) Key(ExtractedEvent e, string from, string to) => (_alignment.ToGold(from), AnnotationLabels.Of(e.Type), _alignment.ToGold(to));

    /// <summary>All parts of all claims with features; confidences have to be as the models gave them.</summary>
    public IEnumerable<ClaimCase> Cases()
    {
        var (id, features) = (_system.Document.Article.Id, new ConfidenceFeatures(_system));
        foreach (var e in _system.Events)
        {
            yield return new ClaimCase(ClaimPart.Event, id, ConfidenceFeatures.Of(e), HasEvent(e));
            foreach (var argument in e.Arguments)
            {
                yield return new ClaimCase(ClaimCalibration.PartOf(argument.Role), id, features.Of(e, argument), HasArgument(e, argument));
            }

            foreach (var (from, to) in ClaimCalibration.Pairs(e).Where(_ => e is { Polarity: Polarity.Positive, Modality: Modality.Asserted }))
            {
                yield return new ClaimCase(ClaimPart.Edge, id, features.Of(e, from, to), HasEdge(e, from.EntityId, to.EntityId));
            }
        }
    }

    private AnnotatedEvent? GoldOf(ExtractedEvent e) => _paired.TryGetValue(e.Id, out var gold) && gold.Type == AnnotationLabels.Of(e.Type) ? gold : null;

    private static IReadOnlyList<string> In(AnnotatedEvent gold, EventRole role) => role switch
    {
        EventRole.Agent => gold.Agents,
        EventRole.Target => gold.Targets,
        EventRole.Place => gold.Places,
        _ => gold.Source,
    };

    private static double Closeness(AnnotatedEvent a, AnnotatedEvent b)
    {
        var shared = SpanPairing.Overlap(new TextSpan(a.Trigger.Start, a.Trigger.End), new TextSpan(b.Trigger.Start, b.Trigger.End));
        return shared + (shared > 0 && a.Type == b.Type ? 0.5 : 0);
    }
}

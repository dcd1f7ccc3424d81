using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Extraction.Arguments.Evidence;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Networks;

namespace NewsGraph.Extraction.Training.Events.Doubts;

/// <summary>Doubts of who and what belongs to annotated events: participants named in their sentence, its time expressions, polarity and modality.</summary>
internal sealed class SceneDoubts
{
    private readonly int _number;
    private readonly ArticleExtraction _article;
    private readonly EventScene _scene;
    private readonly SceneOpinions _opinions;

    private SceneDoubts(int number, ArticleExtraction article, SceneNetwork network, IReadOnlyList<TimeExpression> times)
    {
        (_number, _article, _scene) = (number, article, ArgumentTraining.SceneOf(article));
        _opinions = network.Read(_scene, times);
    }

    /// <summary>The doubts of an article.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="article">Its annotation.</param>
    /// <param name="network">Has not seen it.</param>
    /// <param name="times">Its time expressions.</param>
    public static IEnumerable<AnnotationDoubt> Of(int number, ArticleExtraction article, SceneNetwork network, IReadOnlyList<TimeExpression> times)
    {
        var doubts = new SceneDoubts(number, article, network, times);
        return ArgumentTraining.EventsOf(article).SelectMany((e, v) => doubts.OfRoles(e, v).Concat(doubts.OfTimes(e, v, times)).Concat(doubts.OfTelling(e, v)));
    }

    private IEnumerable<AnnotationDoubt> OfRoles(ExtractedEvent e, int v)
    {
        var entities = _scene.View.Entities.Entities;
        foreach (var role in Enum.GetValues<EventRole>())
        {
            var own = e.In(role).ToHashSet(StringComparer.Ordinal);
            for (var entity = 0; entity < entities.Count; entity++)
            {
                if (YesNo(e, $"{role.ToString().ToLowerInvariant()} {entities[entity].Id}", own.Contains(entities[entity].Id), _opinions.OddsOf(v, role, entity)) is { } doubt)
                {
                    yield return doubt;
                }
            }
        }
    }

    private IEnumerable<AnnotationDoubt> OfTimes(ExtractedEvent e, int v, IReadOnlyList<TimeExpression> times) => times
        .Where(t => t.EventValue is not null).GroupBy(t => t.EventValue!, StringComparer.Ordinal)
        .Select(same => YesNo(e, $"time {same.Key}", e.Time?.Value == same.Key, same.Max(t => _opinions.OddsOf(v, t)))).OfType<AnnotationDoubt>();

    private IEnumerable<AnnotationDoubt> OfTelling(ExtractedEvent e, int v)
    {
        var negative = _opinions.Negative(v);
        var polarity = e.Polarity == Polarity.Negative ? negative : 1 - negative;
        if (polarity < AnnotationDoubts.Unlikely)
        {
            yield return Doubt(e, "polarity", AnnotationLabels.Of(e.Polarity), AnnotationLabels.Of(e.Polarity == Polarity.Negative ? Polarity.Positive : Polarity.Negative), polarity);
        }

        var thought = Enum.GetValues<Modality>().MaxBy(m => _opinions.Of(v, m));
        if (thought != e.Modality && _opinions.Of(v, e.Modality) is var modality and < (float)AnnotationDoubts.Unlikely)
        {
            yield return Doubt(e, "modality", AnnotationLabels.Of(e.Modality), AnnotationLabels.Of(thought), modality);
        }
    }

    /// <summary>The doubt of a yes or no, or null; odds are missing for what does not stand in the event's sentence, of which the network has no opinion.</summary>
    private AnnotationDoubt? YesNo(ExtractedEvent e, string point, bool annotated, float odds)
    {
        var yes = 1 / (1 + Math.Exp(-odds));
        return odds <= EvidenceRow.Missing ? null
            : annotated && yes < AnnotationDoubts.Unlikely ? Doubt(e, point, "yes", "no", yes)
            : !annotated && yes > AnnotationDoubts.Likely ? Doubt(e, point, "no", "yes", 1 - yes)
            : null;
    }

    private AnnotationDoubt Doubt(ExtractedEvent e, string point, string annotated, string thought, double probability) =>
        new(_number, _article.Document.Article.InFile(e.Trigger), e.Trigger.Of(_article.Document.Article.Text), point, annotated, thought, probability);
}

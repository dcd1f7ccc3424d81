using System.Globalization;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.EventTimes;

/// <summary>
/// Decides which time expression dates which event, in two passes (stacking, Wolpert 1992): a linear classifier looks at words and places of one event after the other;
/// trees weigh what it thought of all events of the article.
/// </summary>
internal sealed class TimeAttachment(ClassifierModel model, BoostedTrees judge)
{
    /// <summary>Least probability of an attachment; chosen on <c>eval/train</c>, read by names and events trained without it (by a scratch program: F1 .615 at .28, .626 at .36, .631 at .40, .627 at .44, .623 at .48).</summary>
    public const double Threshold = 0.40;

    /// <summary>Least probability, by the linear classifier, of a time that counts as given to an event when the next one is looked at.</summary>
    private const double Carried = 0.34;

    /// <summary>The labels.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["no", "yes"];

    /// <summary>The linear classifier.</summary>
    public ClassifierModel Model => model;

    /// <summary>The deciding trees.</summary>
    public BoostedTrees Judge => judge;

    /// <summary>The time of each event of the scene, or null.</summary>
    public IReadOnlyList<EventTime?> Attach(EventScene scene, IReadOnlyList<TimeExpression> times, double threshold = Threshold)
    {
        var scores = Score(model, scene, times);
        var evidence = new TimeEvidence(scene, scores, times);
        return [.. scores.Select((s, v) => Best(s with { Probabilities = [.. s.Probabilities.Select((_, c) => judge.Probability(evidence.Row(v, c)))] }, threshold))];
    }

    /// <summary>What a linear classifier thinks of the times near each event.</summary>
    public static IReadOnlyList<TimeScores> Score(ClassifierModel model, EventScene scene, IReadOnlyList<TimeExpression> times)
    {
        var source = new TimeFeatures(scene, times);
        var features = new FeatureSequence();
        var values = new List<string?>(scene.Triggers.Length);
        var scores = new List<TimeScores>(scene.Triggers.Length);
        for (var v = 0; v < scene.Triggers.Length; v++)
        {
            var candidates = source.CandidatesOf(v);
            scores.Add(new TimeScores(candidates, [.. candidates.Select(c => Probability(model, source, v, c, values, features))]));
            values.Add(scores[v].ValueFrom(Carried));
        }

        return scores;
    }

    private static double Probability(ClassifierModel model, TimeFeatures source, int trigger, TimeCandidate candidate, List<string?> before, FeatureSequence features)
    {
        features.Clear();
        features.NextItem();
        source.Add(trigger, candidate, before, features);
        return model.Probabilities(features[0])[1];
    }

    private static EventTime? Best(TimeScores scores, double threshold) =>
        scores.Best >= 0 && scores.Highest >= threshold ? ToEventTime(scores.Candidates[scores.Best], scores.Highest) : null;

    private static EventTime ToEventTime(TimeCandidate candidate, double probability)
    {
        var time = candidate.Time;
        var where = candidate.SentencesBack == 0 ? "same sentence" : "sentence before";
        var rule = string.Create(CultureInfo.InvariantCulture, $"{time.Rule}; attached by classifier, {where}, p={probability:F2}");
        return new EventTime(time.EventValue!, time.Earliest, time.Latest, time.Span, rule);
    }
}

using System.Globalization;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Arguments;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.EventTimes;

/// <summary>Decides which time expression dates which event.</summary>
internal sealed class TimeAttachment(ClassifierModel model)
{
    /// <summary>Least probability of an attachment; found by cross-validation.</summary>
    public const double Threshold = 0.34;

    /// <summary>The labels.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["no", "yes"];

    /// <summary>The model behind it.</summary>
    public ClassifierModel Model => model;

    /// <summary>The time of each event of the scene, or null.</summary>
    public IReadOnlyList<EventTime?> Attach(EventScene scene, IReadOnlyList<TimeExpression> times, double threshold = Threshold)
    {
        var source = new TimeFeatures(scene, times);
        var features = new FeatureSequence();
        var found = new List<EventTime?>(scene.Triggers.Count);
        var values = new List<string?>(scene.Triggers.Count);
        for (var v = 0; v < scene.Triggers.Count; v++)
        {
            found.Add(Best(source, v, values, features, threshold));
            values.Add(found[v]?.Value);
        }

        return found;
    }

    private EventTime? Best(TimeFeatures source, int trigger, List<string?> before, FeatureSequence features, double threshold)
    {
        EventTime? best = null;
        var top = threshold;
        foreach (var candidate in source.CandidatesOf(trigger))
        {
            features.Clear();
            features.NextItem();
            source.Add(trigger, candidate, before, features);
            var probability = model.Probabilities(features[0])[1];
            if (probability >= top)
            {
                top = probability;
                best = ToEventTime(candidate, probability);
            }
        }

        return best;
    }

    private static EventTime ToEventTime(TimeCandidate candidate, double probability)
    {
        var time = candidate.Time;
        var where = candidate.SentencesBack == 0 ? "same sentence" : "sentence before";
        var rule = string.Create(CultureInfo.InvariantCulture, $"{time.Rule}; attached by classifier, {where}, p={probability:F2}");
        return new EventTime(time.EventValue!, time.Earliest, time.Latest, time.Span, rule);
    }
}

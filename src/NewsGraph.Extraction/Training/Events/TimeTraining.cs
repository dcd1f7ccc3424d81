using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.EventTimes;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>Trains the attachment of times to events: a candidate is right when its value is the event's gold time.</summary>
internal static class TimeTraining
{
    /// <summary>How the classifier is trained; chosen by cross-validation over articles.</summary>
    public static TrainingOptions Options { get; } = new() { Epochs = 10, Rate = 0.1, L1 = 0.1, L2 = 1, MinimumCount = 2 };

    /// <summary>Trains it on annotated articles and the times that the tagger finds in them.</summary>
    public static TimeAttachment Train(IEnumerable<ArticleExtraction> gold, ITimeTagger tagger, TrainingOptions? options = null) =>
        new(ClassifierTrainer.Train(TimeAttachment.Labels, [.. gold.Select(g => Example(g, tagger)).Where(e => e.Features.Count > 0)], options ?? Options));

    private static LabelledSequence Example(ArticleExtraction gold, ITimeTagger tagger)
    {
        var source = new TimeFeatures(ArgumentTraining.SceneOf(gold), tagger.Tag(gold.Document));
        var features = new FeatureSequence();
        var labels = new List<int>();
        var events = ArgumentTraining.EventsOf(gold).ToArray();
        var values = Array.ConvertAll(events, e => e.Time?.Value);
        foreach (var (e, v) in events.Select((e, v) => (e, v)))
        {
            foreach (var candidate in source.CandidatesOf(v))
            {
                features.NextItem();
                source.Add(v, candidate, values, features);
                labels.Add(e.Time?.Value == candidate.Time.EventValue ? 1 : 0);
            }
        }

        return new LabelledSequence(features, [.. labels]);
    }
}

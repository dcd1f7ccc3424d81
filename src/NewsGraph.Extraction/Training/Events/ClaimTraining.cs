using NewsGraph.Extraction.Claims;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>Trains polarity and modality on annotated articles.</summary>
internal static class ClaimTraining
{
    /// <summary>How the classifiers are trained; chosen by cross-validation over articles.</summary>
    public static TrainingOptions Options { get; } = new() { Epochs = 10, Rate = 0.1, L1 = 0.1, L2 = 0.5, MinimumCount = 2 };

    /// <summary>Trains both.</summary>
    public static ClaimClassifier Train(IEnumerable<ArticleExtraction> gold, TrainingOptions? options = null)
    {
        var articles = gold.Where(g => g.Events.Count > 0).Select(g => Example(g)).ToArray();
        var polarity = articles.Select(a => new LabelledSequence(a.Features, [.. a.Events.Select(e => (int)e.Polarity)])).ToArray();
        var modality = articles.Select(a => new LabelledSequence(a.Features, [.. a.Events.Select(e => (int)e.Modality)])).ToArray();
        return new ClaimClassifier(
            ClassifierTrainer.Train(ClaimClassifier.PolarityLabels, polarity, options ?? Options),
            ClassifierTrainer.Train(ClaimClassifier.ModalityLabels, modality, options ?? Options));
    }

    private static (FeatureSequence Features, ExtractedEvent[] Events) Example(ArticleExtraction gold)
    {
        var events = ArgumentTraining.EventsOf(gold).ToArray();
        return (ClaimFeatures.Of(ArgumentTraining.SceneOf(gold), [.. events.Select(e => (e.Polarity, e.Modality))]), events);
    }
}

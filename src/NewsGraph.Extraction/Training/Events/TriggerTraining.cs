using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>Makes examples for the trigger tagger from annotated articles and trains it.</summary>
internal static class TriggerTraining
{
    /// <summary>How the tagger is trained; chosen by cross-validation over articles.</summary>
    public static TrainingOptions Options { get; } = new() { Epochs = 10, Rate = 0.1, L1 = 0.2, L2 = 1, MinimumCount = 2 };

    /// <summary>Trains the tagger.</summary>
    public static SequenceModel Train(IEnumerable<ArticleExtraction> gold, TrainingOptions? options = null) =>
        SequenceTrainer.Train(TriggerTagger.Labels, [.. gold.SelectMany(Examples)], options ?? Options);

    /// <summary>One example for every sentence.</summary>
    public static IEnumerable<LabelledSequence> Examples(ArticleExtraction gold)
    {
        var view = new DocumentView(gold.Document, gold.Entities, EventLexicon.Default, CueLexicon.Default);
        var types = gold.Events.GroupBy(e => e.TriggerToken).ToDictionary(g => g.Key, g => g.First().Type);
        foreach (var sentence in gold.Document.Sentences)
        {
            var labels = Enumerable.Range(sentence.First, sentence.Count).Select(t => types.TryGetValue(t, out var type) ? 1 + (int)type : 0);
            yield return new LabelledSequence(TriggerFeatures.Of(view, sentence), [.. labels]);
        }
    }
}

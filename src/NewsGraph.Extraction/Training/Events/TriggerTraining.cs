using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Learning;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>Makes examples for both passes over triggers from annotated articles and trains them.</summary>
internal static class TriggerTraining
{
    private const int Folds = 3;

    /// <summary>How the tagger is trained; chosen by cross-validation over articles.</summary>
    public static TrainingOptions Options { get; } = new() { Epochs = 10, Rate = 0.1, L1 = 0.2, L2 = 1, MinimumCount = 2 };

    /// <summary>How the trees are grown; chosen the same way.</summary>
    public static BoostingOptions Growth { get; } = new() { Trees = 100, Depth = 3, Rate = 0.06, L2 = 10, MinimumWeight = 15 };

    /// <summary>Trains both passes. The trees learn from what the tagger says of articles of the press that it has not seen: those show how often words of news name events.</summary>
    /// <param name="examples">What to learn from.</param>
    public static TriggerModels Train(EventExamples examples)
    {
        ArticleExtraction[] real = [.. examples.Real.Select(e => e.Annotated)];
        // One tagger for each fold, the last one for use; each is deterministic by itself.
        var taggers = Enumerable.Range(0, Folds + 1).AsParallel().AsOrdered()
            .Select(fold => new TriggerTagger(TrainTagger([.. real.Where((_, i) => fold == Folds || i % Folds != fold), .. examples.Written.Select(e => e.Annotated), .. examples.Sentences]))).ToArray();
        return new TriggerModels(taggers[^1], Grow(real, taggers));
    }

    /// <summary>Trains a tagger.</summary>
    public static SequenceModel TrainTagger(IEnumerable<ArticleExtraction> gold) => SequenceTrainer.Train(TriggerTagger.Labels, [.. gold.SelectMany(Examples)], Options);

    private static BoostedTrees Grow(ArticleExtraction[] real, TriggerTagger[] unseen)
    {
        var rows = new List<float[]>();
        var labels = new List<int>();
        for (var i = 0; i < real.Length; i++)
        {
            var view = ViewOf(real[i]);
            var right = real[i].Events.Select(e => e.TriggerToken).ToHashSet();
            var proposals = unseen[i % Folds].Propose(view);
            var evidence = new TriggerEvidence(view, proposals);
            rows.AddRange(Enumerable.Range(0, proposals.Count).Select(evidence.Row));
            labels.AddRange(proposals.Select(p => right.Contains(p.Token) ? 1 : 0));
        }

        return BoostedTreesTrainer.Train(rows, labels, Growth);
    }

    private static DocumentView ViewOf(ArticleExtraction gold) => new(gold.Document, gold.Entities, EventLexicon.Default, CueLexicon.Default);

    /// <summary>One example for every sentence.</summary>
    public static IEnumerable<LabelledSequence> Examples(ArticleExtraction gold)
    {
        var view = ViewOf(gold);
        var types = gold.Events.GroupBy(e => e.TriggerToken).ToDictionary(g => g.Key, g => g.First().Type);
        foreach (var sentence in gold.Document.Sentences)
        {
            var labels = Enumerable.Range(sentence.First, sentence.Count).Select(t => types.TryGetValue(t, out var type) ? 1 + (int)type : 0);
            yield return new LabelledSequence(TriggerFeatures.Of(view, sentence), [.. labels]);
        }
    }
}

using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Networks;
using NewsGraph.Learning;
using NewsGraph.Learning.Recurrent;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Training.Events;

/// <summary>Makes examples for both passes over triggers from annotated articles and trains them.</summary>
internal static class TriggerTraining
{
    private const int Folds = 3;

    /// <summary>How the tagger is trained; chosen by cross-validation over articles.</summary>
    public static TrainingOptions Options { get; } = new() { Epochs = 10, Rate = 0.1, L1 = 0.5, L2 = 1, MinimumCount = 2 };

    /// <summary>How the network is built and trained; chosen the same way.</summary>
    public static RecurrentOptions NetworkOptions { get; } = new() { Embedding = 64, State = 64, Hidden = 64, Epochs = 12, Rate = 0.002f, Dropout = 0.5f, Batch = 4, MinimumCount = 3 };

    /// <summary>How the trees are grown; chosen the same way.</summary>
    public static BoostingOptions Growth { get; } = new() { Trees = 200, Depth = 4, Rate = 0.06, L2 = 10, MinimumWeight = 15 };

    /// <summary>How the trees that decide types are grown; chosen the same way.</summary>
    public static BoostingOptions TypeGrowth { get; } = new() { Trees = 80, Depth = 4, Rate = 0.08, L2 = 10, MinimumWeight = 5 };

    /// <summary>
    /// Trains both passes. The trees learn from what the tagger says of articles of the press that it has not seen, as those show how often words of news name events, and over
    /// the entities that were found in them. (Three folds over eval/train: triggers .775 by annotated entities, .781 by found ones.)
    /// </summary>
    /// <param name="examples">What to learn from.</param>
    public static TriggerModels Train(EventExamples examples)
    {
        ArticleExtraction[] real = [.. examples.Real.Select(e => e.Annotated)];
        // One tagger for each fold, the last one for use; each is deterministic by itself.
        var taggers = Enumerable.Range(0, Folds + 1).AsParallel().AsOrdered()
            .Select(fold => TrainTagger([.. real.Where((_, i) => fold == Folds || i % Folds != fold), .. examples.Written.Select(e => e.Annotated)], examples.Sentences)).ToArray();
        ArticleExtraction[] found = [.. examples.Real.Select(e => e.Found)];
        return new TriggerModels(taggers[^1], Grow(found, taggers), GrowTypes(found, taggers));
    }

    /// <summary>Trains both taggers on whole articles, and the conditional random field on single sentences, too.</summary>
    public static TriggerTagger TrainTagger(IReadOnlyList<ArticleExtraction> articles, IReadOnlyList<ArticleExtraction> sentences) => new(
        SequenceTrainer.Train(TriggerTagger.Labels, [.. articles.Concat(sentences).SelectMany(Examples)], Options),
        RecurrentTrainer.Train(TriggerTagger.Labels, [.. articles.SelectMany(NetworkExamples)], NetworkOptions));

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

    /// <summary>Rows are made of annotated triggers alone: a word that names no event has no type to be learned from.</summary>
    private static TypeJudge GrowTypes(ArticleExtraction[] real, TriggerTagger[] unseen)
    {
        var rows = new List<float[]>();
        var labels = new List<int>();
        for (var i = 0; i < real.Length; i++)
        {
            var view = ViewOf(real[i]);
            var right = ArgumentTraining.EventsOf(real[i]).ToDictionary(e => e.TriggerToken, e => e.Type);
            var proposals = unseen[i % Folds].Propose(view);
            var evidence = new TypeEvidence(view, proposals);
            for (var p = 0; p < proposals.Count; p++)
            {
                if (right.TryGetValue(proposals[p].Token, out var gold))
                {
                    var types = evidence.Candidates(p);
                    rows.AddRange(types.Select(type => evidence.Row(p, type)));
                    labels.AddRange(types.Select(type => type == gold ? 1 : 0));
                }
            }
        }

        return new TypeJudge(BoostedTreesTrainer.Train(rows, labels, TypeGrowth));
    }

    private static DocumentView ViewOf(ArticleExtraction gold) => new(gold.Document, gold.Entities, EventLexicon.Default, CueLexicon.Default);

    /// <summary>One example for every sentence.</summary>
    public static IEnumerable<LabelledSequence> Examples(ArticleExtraction gold)
    {
        var view = ViewOf(gold);
        return Labels(gold).Select(s => new LabelledSequence(TriggerFeatures.Of(view, s.Sentence), s.Labels));
    }

    private static IEnumerable<RecurrentExample> NetworkExamples(ArticleExtraction gold)
    {
        var view = ViewOf(gold);
        foreach (var (sentence, labels) in Labels(gold))
        {
            var features = new FeatureSequence();
            SentenceFeatures.Add(view, sentence, features);
            yield return RecurrentExample.Of(new LabelledSequence(features, labels));
        }
    }

    private static IEnumerable<(Sentence Sentence, int[] Labels)> Labels(ArticleExtraction gold)
    {
        var types = gold.Events.GroupBy(e => e.TriggerToken).ToDictionary(g => g.Key, g => g.First().Type);
        return gold.Document.Sentences.Select(s => (s, Enumerable.Range(s.First, s.Count).Select(t => types.TryGetValue(t, out var type) ? 1 + (int)type : 0).ToArray()));
    }
}

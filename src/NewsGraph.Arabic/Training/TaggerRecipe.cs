using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Repair;
using NewsGraph.Arabic.Segmentation;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Arabic.Tokenization;
using NewsGraph.Learning;

namespace NewsGraph.Arabic.Training;

/// <summary>The tagger's model and the habits of stems it was trained with; what <c>newsgraph train tagger</c> runs.</summary>
/// <param name="Model">The CRF.</param>
/// <param name="Habits">How stems are mostly tagged in raw news.</param>
public sealed record TaggerRecipe(SequenceModel Model, HashedTable Habits)
{
    /// <summary>Trains in three rounds (see <see cref="TaggerTraining"/>), with the embedded segmenter. The same data give the same bytes.</summary>
    /// <param name="data">Where the data lies.</param>
    /// <param name="heldOut">Share of PUD and WikiNews, at their ends, to leave out.</param>
    /// <param name="progress">Told what is being done.</param>
    public static TaggerRecipe Train(TrainingData data, double heldOut = 0, Action<string>? progress = null)
    {
        var corpora = new TaggedCorpora(data, Segmenter.Default);
        var examples = Examples.Read(corpora, heldOut);
        var second = TrainTwice(examples, progress);
        progress?.Invoke("tagging raw news");
        var habits = TaggerTraining.Habits(RawSentences(data, corpora), second);
        progress?.Invoke("third round: with habits of stems");
        return new TaggerRecipe(Training.Train(examples.CompletedBy(second), habits, TaggerTraining.Options), habits);
    }

    /// <summary>The first two rounds alone, which need no raw news and seconds only.</summary>
    /// <param name="data">Where the data lies.</param>
    /// <param name="heldOut">Share of PUD and WikiNews, at their ends, to leave out.</param>
    public static PartOfSpeechTagger TrainWithoutHabits(TrainingData data, double heldOut = 0) => TrainTwice(Examples.Read(new TaggedCorpora(data, Segmenter.Default), heldOut), progress: null);

    /// <summary>A tagger over this model and the embedded tables.</summary>
    public PartOfSpeechTagger ToTagger() => Tagger(Model, Habits);

    /// <summary>Writes tagger.bin and habits.bin into a folder.</summary>
    public void Save(string folder)
    {
        ModelFiles.Write(folder, "tagger", Model.Save);
        ModelFiles.Write(folder, "habits", Habits);
    }

    private static PartOfSpeechTagger Tagger(SequenceModel model, HashedTable? habits) => new(model, ArabicModels.Counts, ArabicModels.Lexicon, habits);

    private static TaggerTraining Training => new(ArabicModels.Counts, ArabicModels.Lexicon);

    private static PartOfSpeechTagger TrainTwice(Examples examples, Action<string>? progress)
    {
        progress?.Invoke("first round: PUD");
        var first = Tagger(Training.Train(examples.Pud, null, TaggerTraining.Options), null);
        progress?.Invoke("second round: with WikiNews and what is known of single words");
        return Tagger(Training.Train(examples.CompletedBy(first), null, TaggerTraining.Options), null);
    }

    private static IEnumerable<TaggedWord[]> RawSentences(TrainingData data, TaggedCorpora corpora)
    {
        var tokens = new List<RawToken>();
        foreach (var text in RawNews.Texts(data))
        {
            var repaired = TextRepair.Repair(text, RepairKinds.All).Text;
            tokens.Clear();
            WordTokenizer.Tokenize(repaired, 0, repaired.Length, tokens);
            var first = 0;
            foreach (var count in SentenceSplitter.Split(repaired, tokens))
            {
                yield return corpora.Words(tokens.GetRange(first, count).ConvertAll(t => repaired[t.Start..t.End]));
                first += count;
            }
        }
    }

    /// <summary>What is learned from: sentences tagged in full, and sentences that a tagger has to complete.</summary>
    private sealed record Examples(List<TaggedSentence> Pud, List<TaggedSentence> WikiNews, List<TaggedSentence> Open, List<TaggedSentence> Clauses)
    {
        public static Examples Read(TaggedCorpora corpora, double heldOut) =>
            new(Head(corpora.Pud(), heldOut), Head(corpora.WikiNews(), heldOut), [.. corpora.Passives(), .. corpora.DoubtfulVerbs()], corpora.Clauses());

        public List<TaggedSentence> CompletedBy(PartOfSpeechTagger tagger) => [.. Pud, .. TaggerTraining.Complete(WikiNews, tagger), .. TaggerTraining.Complete(Open, tagger), .. Clauses];

        private static List<TaggedSentence> Head(List<TaggedSentence> sentences, double heldOut) => sentences[..(int)(sentences.Count * (1 - heldOut))];
    }
}

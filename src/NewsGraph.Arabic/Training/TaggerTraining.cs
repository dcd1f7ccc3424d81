using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>
/// Trains the part-of-speech tagger in rounds: first on PUD; then, with the WikiNews sentences that a first model completes within what their coarser tags allow,
/// and sentences in which single words are known (passives of our own corpus, words of raw news that were hard to tell from verbs) or that were written for it, on all
/// of them; then again with the habits that this model sees stems have in raw news.
/// </summary>
public sealed class TaggerTraining(HashedTable counts, HashedTable lexicon)
{
    /// <summary>What the shipped model is trained with.</summary>
    public static TrainingOptions Options { get; } = new() { Epochs = 10, Rate = 0.1, L1 = 0.1, L2 = 0.02, MinimumCount = 2, Seed = 11 };

    /// <summary>Trains a model on sentences whose words allow one tag each.</summary>
    public SequenceModel Train(IEnumerable<TaggedSentence> sentences, HashedTable? habits, TrainingOptions options)
    {
        var extractor = new TaggerFeatures(counts, lexicon, habits);
        var examples = new List<LabelledSequence>();
        foreach (var sentence in sentences)
        {
            var features = new FeatureSequence();
            extractor.Extract(sentence.Words, features);
            examples.Add(new LabelledSequence(features, [.. sentence.Allowed.Select(a => System.Numerics.BitOperations.TrailingZeroCount(a == 0 ? 1 : a))], sentence.Weight));
        }

        return SequenceTrainer.Train(UniversalTags.Names, examples, options);
    }

    /// <summary>Narrows every word to the most probable of the tags that its annotation allows.</summary>
    public static List<TaggedSentence> Complete(IEnumerable<TaggedSentence> sentences, PartOfSpeechTagger tagger) =>
        [.. sentences.Select(s => s with { Allowed = Narrow(s.Allowed, tagger.Probabilities(s.Words)) })];

    /// <summary>The dominant tag of each stem in tagged raw news, with how dominant it is: five bits of tag, three of share.</summary>
    public static HashedTable Habits(IEnumerable<TaggedWord[]> sentences, PartOfSpeechTagger tagger)
    {
        var seen = new Dictionary<string, float[]>(StringComparer.Ordinal);
        foreach (var words in sentences)
        {
            var tags = new PartOfSpeech[words.Length];
            tagger.Tag(words, tags);
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i].Word is { } word)
                {
                    var row = seen.TryGetValue(word.Stem, out var known) ? known : seen[word.Stem] = new float[UniversalTags.Names.Count];
                    row[(int)tags[i]]++;
                }
            }
        }

        return HashedTable.Build([.. seen.Where(s => s.Value.Sum() >= 2).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => KeyValuePair.Create(s.Key, HabitOf(s.Value)))]);
    }

    private static byte HabitOf(float[] row)
    {
        var top = row.Max();
        var share = top / row.Sum();
        var level = share >= 0.98f ? 7 : share >= 0.9f ? 5 : share >= 0.75f ? 3 : 1;
        return (byte)((Array.IndexOf(row, top) << 3) | level);
    }

    private static int[] Narrow(int[] allowed, double[] probabilities)
    {
        var labels = UniversalTags.Names.Count;
        var narrowed = new int[allowed.Length];
        for (var i = 0; i < allowed.Length; i++)
        {
            var best = 0;
            for (var tag = 0; tag < labels; tag++)
            {
                var may = allowed[i] == 0 || (allowed[i] & (1 << tag)) != 0;
                if (may && (best == 0 || probabilities[(i * labels) + tag] > probabilities[(i * labels) + System.Numerics.BitOperations.Log2((uint)best)]))
                {
                    best = 1 << tag;
                }
            }

            narrowed[i] = best;
        }

        return narrowed;
    }
}

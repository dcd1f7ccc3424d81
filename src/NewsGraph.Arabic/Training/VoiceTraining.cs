using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Voices;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>Trains the <see cref="VoiceClassifier"/>'s model.</summary>
public sealed class VoiceTraining(HashedTable counts, HashedTable lexicon, HashedTable evidence)
{
    /// <summary>What the shipped model is trained with.</summary>
    public static TrainingOptions Options { get; } = new() { Epochs = 12, Rate = 0.1, L1 = 0.05, L2 = 0.05, MinimumCount = 2, Seed = 5 };

    /// <summary>Trains a model on the verbs whose voice is known.</summary>
    public ClassifierModel Train(IEnumerable<VoicedSentence> sentences, TrainingOptions options)
    {
        var extractor = new VoiceFeatures(counts, lexicon, evidence);
        var examples = new List<LabelledSequence>();
        foreach (var (sentence, text) in sentences.SelectMany(s => Readings(s)))
        {
            var features = new FeatureSequence();
            var labels = new List<int>();
            var tokens = sentence.Tokens.ToArray();
            for (var i = 0; i < tokens.Length; i++)
            {
                if (sentence.Voices[i] != Voice.None && VoiceClassifier.HasVoice(tokens[i]))
                {
                    features.NextItem();
                    extractor.Add(text, tokens, i, features);
                    labels.Add(sentence.Voices[i] == Voice.Passive ? 1 : 0);
                }
            }

            if (labels.Count > 0)
            {
                examples.Add(new LabelledSequence(features, [.. labels]));
            }
        }

        return ClassifierTrainer.Train(VoiceClassifier.Labels, examples, options);
    }

    /// <summary>A sentence as it is written, and without the vowels that writers put on passives, so that the model learns to do without.</summary>
    private static IEnumerable<(VoicedSentence Sentence, string Text)> Readings(VoicedSentence sentence) =>
        sentence.Tokens.Any(t => t.Span.Of(sentence.Text).Any(Letters.IsDiacritic)) ? [(sentence, sentence.Text), (sentence, "")] : [(sentence, "")];
}

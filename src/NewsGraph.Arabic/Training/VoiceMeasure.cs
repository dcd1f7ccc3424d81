using NewsGraph.Arabic.Voices;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Training;

/// <summary>How well passive verbs were found; a passive that the tagger takes for no verb counts as missed.</summary>
/// <param name="Verbs">Verbs of the annotation.</param>
/// <param name="Gold">Passives among them.</param>
/// <param name="Found">Verbs that we call passive.</param>
/// <param name="Right">Passives that we call so.</param>
public sealed record VoiceScore(int Verbs, int Gold, int Found, int Right)
{
    /// <summary>Share of what we call passive that is, 0–1.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Share of the passives that we find, 0–1.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Harmonic mean of the two, 0–1.</summary>
    public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);
}

/// <summary>Measures voices against verbs of known voice.</summary>
public static class VoiceMeasure
{
    /// <summary>Compares a classifier with annotated sentences.</summary>
    public static VoiceScore Measure(VoiceClassifier classifier, IEnumerable<VoicedSentence> sentences)
    {
        var score = new VoiceScore(0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            var tokens = sentence.Tokens.ToArray();
            for (var i = 0; i < tokens.Length; i++)
            {
                var (verb, gold) = (sentence.Voices[i] != Voice.None, sentence.Voices[i] == Voice.Passive);
                var found = VoiceClassifier.HasVoice(tokens[i]) && classifier.Read(sentence.Text, tokens, i) == Voice.Passive;
                score = new VoiceScore(score.Verbs + Bit(verb), score.Gold + Bit(gold), score.Found + Bit(found), score.Right + Bit(found && gold));
            }
        }

        return score;
    }

    private static int Bit(bool value) => value ? 1 : 0;
}

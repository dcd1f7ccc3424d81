using NewsGraph.Arabic.Lexicons;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Voices;

/// <summary>
/// Tells active from passive finite verbs, which unvocalised text writes alike («قتل» is qatala or qutila), by a logistic regression over
/// the verb's form and what stands around it. Safe for several threads.
/// </summary>
public sealed class VoiceClassifier
{
    private const int Passive = 1;

    /// <summary>From this probability up a verb is called passive: best by cross-validation on the corpus, since most readings that are doubtful are passive ones.</summary>
    private const double Enough = 0.3;

    private readonly ClassifierModel _model;
    private readonly VoiceFeatures _features;

    /// <summary>Creates a classifier.</summary>
    /// <param name="model">Trained by <see cref="Training.VoiceTraining"/>.</param>
    /// <param name="counts">Counts of words in raw news.</param>
    /// <param name="lexicon">Dictionary flags.</param>
    /// <param name="evidence">What raw news shows of verbs and nouns (<see cref="Training.VoiceStatistics"/>).</param>
    public VoiceClassifier(ClassifierModel model, HashedTable counts, HashedTable lexicon, HashedTable evidence)
    {
        _model = model;
        _features = new VoiceFeatures(counts, lexicon, evidence);
    }

    /// <summary>The classifier with the embedded model.</summary>
    public static VoiceClassifier Default => ArabicModels.Voices;

    /// <summary>The labels of its model by index.</summary>
    internal static IReadOnlyList<string> Labels { get; } = ["active", "passive"];

    /// <summary>True for the tokens whose voice is to be told: finite verbs, not auxiliaries.</summary>
    public static bool HasVoice(Token token) => token is { Tag: PartOfSpeech.Verb, Kind: TokenKind.Word } && token.Stem.Length > 0;

    /// <summary>How probable it is that a verb is passive, 0–1.</summary>
    /// <param name="text">Text of the article.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="at">Index of the verb.</param>
    public double PassiveProbability(ReadOnlySpan<char> text, ReadOnlySpan<Token> sentence, int at)
    {
        var features = _buffer ??= new FeatureSequence();
        features.Clear();
        features.NextItem();
        _features.Add(text, sentence, at, features);
        return _model.Probabilities(features[0])[Passive];
    }

    /// <summary>The voice of a verb.</summary>
    /// <param name="text">Text of the article.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="at">Index of the verb.</param>
    public Voice Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> sentence, int at) => PassiveProbability(text, sentence, at) >= Enough ? Voice.Passive : Voice.Active;

    [ThreadStatic]
    private static FeatureSequence? _buffer;
}

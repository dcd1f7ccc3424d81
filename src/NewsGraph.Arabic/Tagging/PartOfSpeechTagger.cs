using NewsGraph.Arabic.Lexicons;
using NewsGraph.Learning;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tagging;

/// <summary>Gives every word the universal part of speech of its stem, by a linear-chain CRF. Safe for several threads.</summary>
public sealed class PartOfSpeechTagger
{
    private readonly SequenceModel _model;
    private readonly TaggerFeatures _features;

    /// <summary>Creates a tagger.</summary>
    /// <param name="model">Trained by <see cref="Training.TaggerTraining"/>.</param>
    /// <param name="counts">Counts of words in raw news.</param>
    /// <param name="lexicon">Dictionary flags.</param>
    /// <param name="habits">How stems are mostly tagged in raw news; null while that is being learned.</param>
    public PartOfSpeechTagger(SequenceModel model, HashedTable counts, HashedTable lexicon, HashedTable? habits)
    {
        _model = model;
        _features = new TaggerFeatures(counts, lexicon, habits);
    }

    /// <summary>The tagger with the embedded model.</summary>
    public static PartOfSpeechTagger Default => ArabicModels.Tagger;

    /// <summary>Tags one sentence.</summary>
    public void Tag(ReadOnlySpan<TaggedWord> words, Span<PartOfSpeech> tags)
    {
        var features = _buffer ??= new FeatureSequence();
        _features.Extract(words, features);
        if (_path is null || _path.Length < words.Length)
        {
            _path = new int[words.Length * 2];
        }

        var best = _path.AsSpan(0, words.Length);
        _model.Decode(features, best);
        for (var i = 0; i < words.Length; i++)
        {
            tags[i] = words[i].Kind is TokenKind.Number ? PartOfSpeech.Numeral : (PartOfSpeech)best[i];
        }
    }

    /// <summary>Probabilities of the tags of one sentence, row by row in the order of <see cref="PartOfSpeech"/>.</summary>
    public double[] Probabilities(ReadOnlySpan<TaggedWord> words)
    {
        var features = _buffer ??= new FeatureSequence();
        _features.Extract(words, features);
        return _model.Marginals(features);
    }

    [ThreadStatic]
    private static FeatureSequence? _buffer;

    [ThreadStatic]
    private static int[]? _path;
}

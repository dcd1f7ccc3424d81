using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Morphology;
using NewsGraph.Arabic.Segmentation;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Arabic.Voices;
using NewsGraph.Learning;

namespace NewsGraph.Arabic;

/// <summary>The trained models and tables embedded in this assembly, each read once.</summary>
internal static class ArabicModels
{
    private static readonly Lazy<HashedTable> LazyCounts = new(() => Read("counts", ReadTable));
    private static readonly Lazy<HashedTable> LazyLexicon = new(() => Read("lexicon", ReadTable));
    private static readonly Lazy<Segmenter> LazySegmenter = new(() => new Segmenter(Read("segmenter", RankingModel.Load), Counts, Lexicon));

    private static readonly Lazy<PartOfSpeechTagger> LazyTagger = new(() => new PartOfSpeechTagger(Read("tagger", SequenceModel.Load), Counts, Lexicon, Read("habits", ReadTable)));

    private static readonly Lazy<MorphologicalAnalyzer> LazyMorphology = new(() => new MorphologicalAnalyzer(Counts, Lexicon));

    private static readonly Lazy<VoiceClassifier> LazyVoices = new(() => new VoiceClassifier(Read("voice", ClassifierModel.Load), Counts, Lexicon, Read("voice-evidence", ReadTable)));

    /// <summary>Counts of words in raw news.</summary>
    public static HashedTable Counts => LazyCounts.Value;

    /// <summary>Dictionary flags (<see cref="LexicalFlags"/>).</summary>
    public static HashedTable Lexicon => LazyLexicon.Value;

    /// <summary>The segmenter.</summary>
    public static Segmenter Segmenter => LazySegmenter.Value;

    /// <summary>The part-of-speech tagger.</summary>
    public static PartOfSpeechTagger Tagger => LazyTagger.Value;

    /// <summary>The morphological analyzer.</summary>
    public static MorphologicalAnalyzer Morphology => LazyMorphology.Value;

    /// <summary>The classifier of voices.</summary>
    public static VoiceClassifier Voices => LazyVoices.Value;

    private static HashedTable ReadTable(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        return HashedTable.Read(reader);
    }

    private static T Read<T>(string name, Func<Stream, T> read)
    {
        using var stream = typeof(ArabicModels).Assembly.GetManifestResourceStream($"models/{name}.bin")
            ?? throw new FileNotFoundException($"The model {name} is not embedded; run «newsgraph train {name}» and build again.");
        return read(stream);
    }
}

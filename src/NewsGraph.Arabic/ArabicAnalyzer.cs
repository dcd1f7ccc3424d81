using NewsGraph.Arabic.Morphology;
using NewsGraph.Arabic.Segmentation;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Arabic.Voices;
using NewsGraph.Text;

namespace NewsGraph.Arabic;

/// <summary>The Arabic room's analyzer: repair, tokens, sentences, clitics, parts of speech.</summary>
public sealed class ArabicAnalyzer : IDocumentAnalyzer
{
    private readonly Segmenter _segmenter;
    private readonly PartOfSpeechTagger _tagger;
    private readonly MorphologicalAnalyzer _morphology;
    private readonly VoiceClassifier? _voices;

    /// <summary>Creates an analyzer over the embedded models.</summary>
    public ArabicAnalyzer()
        : this(Segmenter.Default, PartOfSpeechTagger.Default, MorphologicalAnalyzer.Default, VoiceClassifier.Default)
    {
    }

    /// <summary>Creates an analyzer over given models.</summary>
    /// <param name="segmenter">Tells clitics apart.</param>
    /// <param name="tagger">Gives parts of speech.</param>
    /// <param name="morphology">Reads forms.</param>
    /// <param name="voices">Tells passive verbs by their context; null leaves what the letters alone say.</param>
    public ArabicAnalyzer(Segmenter segmenter, PartOfSpeechTagger tagger, MorphologicalAnalyzer morphology, VoiceClassifier? voices = null)
    {
        _segmenter = segmenter;
        _tagger = tagger;
        _morphology = morphology;
        _voices = voices;
    }

    /// <inheritdoc />
    public Document Analyze(Article article)
    {
        var builder = new DocumentBuilder(article, _segmenter, _tagger, _morphology, _voices);
        var blocks = article.Blocks;
        if (blocks.IsDefaultOrEmpty)
        {
            builder.AddBlock(new Block(BlockKind.Paragraph, new TextSpan(0, article.Text.Length)), -1);
        }
        else
        {
            for (var i = 0; i < blocks.Length; i++)
            {
                builder.AddBlock(blocks[i], i);
            }
        }

        return builder.ToDocument();
    }
}

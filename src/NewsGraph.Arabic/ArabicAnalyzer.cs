using NewsGraph.Arabic.Morphology;
using NewsGraph.Arabic.Segmentation;
using NewsGraph.Arabic.Tagging;
using NewsGraph.Text;

namespace NewsGraph.Arabic;

/// <summary>The Arabic room's analyzer: repair, tokens, sentences, clitics, parts of speech.</summary>
public sealed class ArabicAnalyzer : IDocumentAnalyzer
{
    private readonly Segmenter _segmenter;
    private readonly PartOfSpeechTagger _tagger;
    private readonly MorphologicalAnalyzer _morphology;

    /// <summary>Creates an analyzer over the embedded models.</summary>
    public ArabicAnalyzer()
        : this(Segmenter.Default, PartOfSpeechTagger.Default, MorphologicalAnalyzer.Default)
    {
    }

    /// <summary>Creates an analyzer over given models.</summary>
    public ArabicAnalyzer(Segmenter segmenter, PartOfSpeechTagger tagger, MorphologicalAnalyzer morphology)
    {
        _segmenter = segmenter;
        _tagger = tagger;
        _morphology = morphology;
    }

    /// <inheritdoc />
    public Document Analyze(Article article)
    {
        var builder = new DocumentBuilder(article, _segmenter, _tagger, _morphology);
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

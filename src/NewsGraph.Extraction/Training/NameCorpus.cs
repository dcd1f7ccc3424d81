using NewsGraph.Arabic;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Training;

/// <summary>A document with the spans that the names tagger should find in it.</summary>
/// <param name="Evidence">The document and what is known of its tokens.</param>
/// <param name="Outer">Outermost spans, without overlap.</param>
/// <param name="Nested">Spans inside those.</param>
public sealed record NameExample(NameEvidence Evidence, IReadOnlyList<NameSpan> Outer, IReadOnlyList<NameSpan> Nested);

/// <summary>Reads annotated corpora into examples for the names tagger.</summary>
public sealed class NameCorpus(IDocumentAnalyzer analyzer, NameResources resources)
{
    /// <summary>Sentences of ANERcorp that are put together into one document, since its files have no document marks.</summary>
    public const int PressDocument = 20;

    /// <summary>The example that an article annotated by the guidelines is.</summary>
    public NameExample ReadAnnotated(AnnotatedArticle article)
    {
        var source = new ArticleSource(article.Id, OffsetMap.Identity, "");
        var document = analyzer.Analyze(new Article(article.Id, article.Text, article.Metadata, [], source));
        return Example(AnnotationImport.ToExtraction(article.Annotation, document), resources);
    }

    /// <summary>The examples of a file in ANERcorp's form: <c>token TAB tag</c>, sentences parted by empty lines. MISC stands as the fourth type.</summary>
    /// <param name="path">The file.</param>
    public IEnumerable<NameExample> ReadPress(string path) => ReadPress(TokenFile.Sentences(path).Select(PressSentence.OfTokens));

    /// <summary>The examples of sentences in the scheme of ANERcorp, <see cref="PressDocument"/> of them each.</summary>
    /// <param name="sentences">The sentences, those of a document one after the other.</param>
    public IEnumerable<NameExample> ReadPress(IEnumerable<PressSentence> sentences) => sentences.Chunk(PressDocument).Select(PressExample);

    /// <summary>The example that an annotated article is, over its analysed text.</summary>
    internal static NameExample Example(ArticleExtraction annotated, NameResources resources)
    {
        var layer = annotated.Entities;
        var types = layer.Entities.ToDictionary(e => e.Id, e => e.Type, StringComparer.Ordinal);
        var all = layer.Mentions.Select(m => new NameSpan(m.First, m.Count, types[m.EntityId], 1)).OrderBy(s => s.First).ThenByDescending(s => s.Count);
        var outer = new List<NameSpan>();
        var nested = new List<NameSpan>();
        foreach (var span in all)
        {
            if (outer.Count == 0 || !outer[^1].Overlaps(span))
            {
                outer.Add(span);
            }
            else if (nested.Count == 0 || !nested[^1].Overlaps(span))
            {
                nested.Add(span);
            }
        }

        return new NameExample(new NameEvidence(annotated.Document, resources.Gazetteer, resources.Cues), outer, nested);
    }

    private NameExample PressExample(PressSentence[] sentences)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<(TextSpan Span, EntityType Type)>();
        var blocks = new List<Block>();
        foreach (var sentence in sentences)
        {
            var start = text.Length;
            spans.AddRange(sentence.Names.Select(n => (new TextSpan(start + n.Span.Start, start + n.Span.End), n.Type)));
            text.Append(sentence.Text);
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, text.Length)));
            text.Append('\n');
        }

        var document = analyzer.Analyze(new Article("press", text.ToString(), new ArticleMetadata(), [.. blocks], new ArticleSource("press", OffsetMap.Identity, "")));
        var locator = new TokenLocator(document);
        var found = spans.Select(s => (Place: locator.Find(s.Span), s.Type)).Where(s => s.Place.Count > 0).Select(s => new NameSpan(s.Place.First, s.Place.Count, s.Type, 1));
        return new NameExample(new NameEvidence(document, resources.Gazetteer, resources.Cues), [.. found], []);
    }
}

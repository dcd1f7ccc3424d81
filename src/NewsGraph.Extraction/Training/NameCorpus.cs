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

    private static readonly Dictionary<string, EntityType> PressTypes = new(StringComparer.Ordinal)
    {
        ["PERS"] = EntityType.Person,
        ["ORG"] = EntityType.Organization,
        ["LOC"] = EntityType.Location,
        ["MISC"] = EntityType.Group,
    };

    /// <summary>The example that an article annotated by the guidelines is.</summary>
    public NameExample ReadAnnotated(AnnotatedArticle article)
    {
        var source = new ArticleSource(article.Id, OffsetMap.Identity, "");
        var document = analyzer.Analyze(new Article(article.Id, article.Text, article.Metadata, [], source));
        return Example(AnnotationImport.ToExtraction(article.Annotation, document), resources);
    }

    /// <summary>The examples of a file in ANERcorp's form: <c>token TAB tag</c>, sentences parted by empty lines. MISC stands as the fourth type.</summary>
    /// <param name="path">The file.</param>
    public IEnumerable<NameExample> ReadPress(string path)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<(TextSpan Span, EntityType Type)>();
        var blocks = new List<Block>();
        foreach (var sentence in TokenFile.Sentences(path))
        {
            Append(sentence, text, spans, blocks);
            if (blocks.Count == PressDocument)
            {
                yield return Flush(text, spans, blocks);
            }
        }

        if (blocks.Count > 0)
        {
            yield return Flush(text, spans, blocks);
        }
    }

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

    private static void Append(List<(string Token, string Tag)> sentence, System.Text.StringBuilder text, List<(TextSpan Span, EntityType Type)> spans, List<Block> blocks)
    {
        var start = text.Length;
        foreach (var (token, tag) in sentence)
        {
            if (text.Length > start)
            {
                text.Append(' ');
            }

            var at = text.Length;
            text.Append(token);
            if (tag.Length < 3 || !PressTypes.TryGetValue(tag[2..], out var type))
            {
                continue;
            }

            var continues = tag[0] == 'I' && spans.Count > 0 && spans[^1].Span.End == at - 1 && spans[^1].Type == type;
            if (continues)
            {
                spans[^1] = (new TextSpan(spans[^1].Span.Start, text.Length), type);
            }
            else
            {
                spans.Add((new TextSpan(at, text.Length), type));
            }
        }

        blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, text.Length)));
        text.Append('\n');
    }

    private NameExample Flush(System.Text.StringBuilder text, List<(TextSpan Span, EntityType Type)> spans, List<Block> blocks)
    {
        var article = new Article("press", text.ToString(), new ArticleMetadata(), [.. blocks], new ArticleSource("press", OffsetMap.Identity, ""));
        var document = analyzer.Analyze(article);
        var locator = new TokenLocator(document);
        var found = new List<NameSpan>();
        foreach (var (span, type) in spans)
        {
            if (locator.Find(span) is var (first, count) && count > 0)
            {
                found.Add(new NameSpan(first, count, type, 1));
            }
        }

        text.Clear();
        spans.Clear();
        blocks.Clear();
        return new NameExample(new NameEvidence(document, resources.Gazetteer, resources.Cues), found, []);
    }
}

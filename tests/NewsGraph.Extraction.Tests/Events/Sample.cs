using NewsGraph.Arabic;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>Short texts as documents; entities are marked <c>[ORG:الجيش]</c> and get the ids e1, e2 … by their words.</summary>
internal static class Sample
{
    private static readonly ArabicAnalyzer Analyzer = new();

    public static EntityLayer NoEntities { get; } = new([], []);

    public static Document Analyze(string text) => Analyzer.Analyze(new Article(
        "sample", text, new ArticleMetadata(), [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))], new ArticleSource("sample", OffsetMap.Identity, "")));

    public static DocumentView View(string text) => new(Analyze(text), NoEntities, EventLexicon.Default, CueLexicon.Default);

    /// <summary>The document and entities of a marked text; two marks around the same words are one entity.</summary>
    public static (Document Document, EntityLayer Entities) Parse(string marked)
    {
        var (text, marks) = MarkedText.Parse(marked);
        var document = Analyze(text);
        var entities = marks.DistinctBy(m => m.Span.Of(text)).Select((m, i) => new Entity($"e{i + 1}", m.Type, m.Span.Of(text))).ToList();
        var locator = new TokenLocator(document);
        var mentions = marks.Select(m =>
        {
            var (first, count) = locator.Find(m.Span);
            return new Mention(entities.First(e => e.Name == m.Span.Of(text)).Id, m.Span, first, count, MentionKind.Name, "test", 1);
        });
        return (document, new EntityLayer(entities, [.. mentions]));
    }
}

using System.Text;
using System.Text.RegularExpressions;
using NewsGraph.Arabic;
using NewsGraph.Extraction.Claims;
using NewsGraph.Extraction.Events;
using NewsGraph.Extraction.Interchange;
using NewsGraph.Text;

namespace NewsGraph.Extraction.Tests.Events;

/// <summary>Short texts as documents; entities are marked <c>[ORG:الجيش]</c> and get the ids e1, e2 … by their words.</summary>
internal static partial class Sample
{
    private static readonly ArabicAnalyzer Analyzer = new();

    public static EntityLayer NoEntities { get; } = new([], []);

    public static Document Analyze(string text) => Analyzer.Analyze(new Article(
        "sample", text, new ArticleMetadata(), [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))], new ArticleSource("sample", OffsetMap.Identity, "")));

    public static DocumentView View(string text) => new(Analyze(text), NoEntities, EventLexicon.Default, CueLexicon.Default);

    /// <summary>The document and entities of a marked text; two marks around the same words are one entity.</summary>
    public static (Document Document, EntityLayer Entities) Parse(string marked)
    {
        var plain = new StringBuilder();
        var found = new List<(EntityType Type, string Words, int Start)>();
        var at = 0;
        foreach (Match m in Marks().Matches(marked))
        {
            plain.Append(marked, at, m.Index - at);
            found.Add((AnnotationLabels.ParseEntityType(m.Groups[1].Value), m.Groups[2].Value, plain.Length));
            plain.Append(m.Groups[2].Value);
            at = m.Index + m.Length;
        }

        plain.Append(marked, at, marked.Length - at);
        var document = Analyze(plain.ToString());
        var entities = found.DistinctBy(f => f.Words).Select((f, i) => new Entity($"e{i + 1}", f.Type, f.Words)).ToList();
        var locator = new TokenLocator(document);
        var mentions = found.Select(f =>
        {
            var span = new TextSpan(f.Start, f.Start + f.Words.Length);
            var (first, count) = locator.Find(span);
            return new Mention(entities.First(e => e.Name == f.Words).Id, span, first, count, MentionKind.Name, "test", 1);
        });
        return (document, new EntityLayer(entities, [.. mentions]));
    }

    [GeneratedRegex(@"\[(PER|ORG|LOC|GRP):([^\]]+)\]")]
    private static partial Regex Marks();
}

using NewsGraph.Arabic;
using NewsGraph.Arabic.Languages;
using NewsGraph.Arabic.Numbers;
using NewsGraph.Arabic.Repair;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction;
using NewsGraph.Extraction.Names;
using NewsGraph.Text;

namespace NewsGraph.Cli.Analyzing;

/// <summary>All that the language wing sees in one article below events: what <c>newsgraph analyze</c> prints.</summary>
/// <param name="Document">Sentences and tokens.</param>
/// <param name="Language">The language the text is written in.</param>
/// <param name="Repairs">What was mended, by kind, with the number of code units.</param>
/// <param name="Names">Entities and their mentions.</param>
/// <param name="Numbers">Numbers and quantities.</param>
/// <param name="Times">Time expressions.</param>
internal sealed record TextAnalysis(
    Document Document,
    DetectedLanguage Language,
    IReadOnlyList<RepairCount> Repairs,
    EntityLayer Names,
    IReadOnlyList<NumberExpression> Numbers,
    IReadOnlyList<TimeExpression> Times)
{
    /// <summary>The known country, body or place that a token's nisba is made of, by index of the token.</summary>
    public required IReadOnlyList<KnownEntity?> Origins { get; init; }

    /// <summary>Analyses an article.</summary>
    public static TextAnalysis Of(Article article, IDocumentAnalyzer analyzer, IEntityExtractor entities, NisbaOrigins origins, NumberReader numbers, ITimeTagger times)
    {
        var document = analyzer.Analyze(article);
        var repaired = TextRepair.Repair(article.Text, RepairKinds.All);
        return new TextAnalysis(
            document,
            LanguageDetector.Default.Detect(TextRepair.Repair(article.Text, RepairKinds.Mojibake).Text),
            repaired.Counts,
            entities.Extract(document),
            numbers.ReadAll(document),
            times.Tag(document))
        {
            Origins = OriginsIn(document, origins),
        };
    }

    private static KnownEntity?[] OriginsIn(Document document, NisbaOrigins origins)
    {
        var keys = TokenKeys.Of(document);
        return [.. document.Tokens.Select((token, i) => origins.OriginOf(token, keys.Stem[i]))];
    }

    /// <summary>The entity that a mention denotes.</summary>
    public Entity EntityOf(Mention mention) => Names.Entities.First(e => string.Equals(e.Id, mention.EntityId, StringComparison.Ordinal));

    /// <summary>Where tokens stand in the article's text.</summary>
    public TextSpan SpanOf(int first, int count) => new(Document.Tokens[first].Span.Start, Document.Tokens[first + count - 1].Span.End);
}

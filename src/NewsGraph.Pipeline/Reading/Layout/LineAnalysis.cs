using NewsGraph.Arabic;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>Analyses single lines of a header, where their words decide what they are. Few lines need it.</summary>
internal static class LineAnalysis
{
    private static readonly Lazy<IDocumentAnalyzer> Analyzer = new(() => new ArabicAnalyzer());

    /// <summary>The analysed line.</summary>
    public static Document Of(string line) => Analyzer.Value.Analyze(
        new Article("", line, new ArticleMetadata(), [new Block(BlockKind.Paragraph, new TextSpan(0, line.Length))], new ArticleSource("", OffsetMap.Identity, "")));

    /// <summary>True when the line begins with a verb, as sentences of news do and captions don't.</summary>
    public static bool BeginsWithVerb(string line) => Of(line).Tokens is [{ Tag: PartOfSpeech.Verb }, ..];
}

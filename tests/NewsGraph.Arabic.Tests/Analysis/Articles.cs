using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Analysis;

/// <summary>Articles made of a bare text.</summary>
internal static class Articles
{
    public static Article Of(string text) =>
        new("test", text, new ArticleMetadata(), [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))], new ArticleSource("test.txt", OffsetMap.Identity, ""));
}

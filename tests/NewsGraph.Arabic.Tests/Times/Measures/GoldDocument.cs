using System.Collections.Immutable;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Tests.Times.Measures;

/// <summary>Lays a plain text out into one block a line, for documents that are measured without the reader of the pipeline.</summary>
internal static class GoldDocument
{
    public static ImmutableArray<Block> Lines(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n')
            {
                continue;
            }

            if (!string.IsNullOrWhiteSpace(text[start..i]))
            {
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, i)));
            }

            start = i + 1;
        }

        return blocks.ToImmutable();
    }
}

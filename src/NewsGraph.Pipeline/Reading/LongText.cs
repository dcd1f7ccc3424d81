using System.Collections.Immutable;
using System.Globalization;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading;

/// <summary>
/// Cuts what is far longer than an article (a whole corpus in one file, a line that never ends) into articles of bounded length,
/// for what is known of a document grows faster than its length: coreference compares all names with each other.
/// </summary>
internal static class LongText
{
    /// <summary>About ten thousand words; the longest reports of newspapers have half of that.</summary>
    private const int LongestArticle = 60_000;

    /// <summary>A cut looks back this far for a line end, a full stop or at least a space.</summary>
    private const int Window = 6_000;

    /// <summary>True when a text is longer than any article.</summary>
    public static bool Exceeds(string text) => text.Length > LongestArticle;

    /// <summary>The parts of an article in order: the first has its id, the others «ID.2», «ID.3» …; their places in the file are kept.</summary>
    public static IReadOnlyList<Article> Cut(Article article)
    {
        var parts = new List<Article>();
        for (var start = 0; start < article.Text.Length;)
        {
            var end = EndOf(article.Text, start);
            parts.Add(Part(article, new TextSpan(start, end), parts.Count + 1));
            start = end;
        }

        return parts;
    }

    private static int EndOf(string text, int start)
    {
        if (text.Length - start <= LongestArticle)
        {
            return text.Length;
        }

        var end = start + LongestArticle;
        var window = text.AsSpan(end - Window, Window);
        foreach (var mark in new[] { '\n', '.', ' ' })
        {
            if (window.LastIndexOf(mark) is var at and >= 0)
            {
                return end - Window + at + 1;
            }
        }

        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    private static Article Part(Article article, TextSpan span, int number) => article with
    {
        Id = number == 1 ? article.Id : string.Create(CultureInfo.InvariantCulture, $"{article.Id}.{number}"),
        Text = span.Of(article.Text),
        Blocks = [.. BlocksIn(article.Blocks, span)],
        Source = article.Source with { Offsets = article.Source.Offsets.Slice(span.Start, span.Length) },
    };

    private static IEnumerable<Block> BlocksIn(ImmutableArray<Block> blocks, TextSpan span)
    {
        foreach (var block in blocks)
        {
            var inside = new TextSpan(Math.Max(block.Span.Start, span.Start) - span.Start, Math.Min(block.Span.End, span.End) - span.Start);
            if (inside.Length > 0)
            {
                yield return block with { Span = inside };
            }
        }
    }
}

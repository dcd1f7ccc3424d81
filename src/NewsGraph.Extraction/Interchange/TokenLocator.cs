using NewsGraph.Text;

namespace NewsGraph.Extraction.Interchange;

/// <summary>Finds the tokens under a span of text.</summary>
public sealed class TokenLocator(Document document)
{
    /// <summary>The tokens that share a character with <paramref name="span"/>: index of the first and their number, 0 when there are none.</summary>
    public (int First, int Count) Find(TextSpan span)
    {
        var first = FirstEndingAfter(span.Start);
        var last = first;
        while (last < document.Tokens.Length && document.Tokens[last].Span.Start < span.End)
        {
            last++;
        }

        return (first, last - first);
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0, high = document.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Tokens[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

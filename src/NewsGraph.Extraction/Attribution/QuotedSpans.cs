using NewsGraph.Text;

namespace NewsGraph.Extraction.Attribution;

/// <summary>
/// Spans between quotation marks: «…», “…” and "…". Straight marks open and close in turn within a paragraph; the others may close in a later one, as long
/// quotations do. Of marks inside marks the outer count; a mark without its partner counts for nothing.
/// </summary>
internal static class QuotedSpans
{
    private const char Straight = '"';
    private const string Opening = "\u00AB\u201C";
    private const string Closing = "\u00BB\u201D";

    /// <summary>Longest quotation, in UTF-16 units: a mark that closes later has lost its partner.</summary>
    private const int Longest = 2000;

    /// <summary>The spans of a text in its order, without the marks.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        var (open, mark) = (-1, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (open >= 0 && (i - open > Longest || (c == '\n' && mark == Straight)))
            {
                open = -1;
            }

            if (open < 0)
            {
                (open, mark) = c == Straight || Opening.Contains(c, StringComparison.Ordinal) ? (i, c) : (-1, '\0');
            }
            else if (c == PartnerOf(mark))
            {
                yield return new TextSpan(open + 1, i);
                open = -1;
            }
        }
    }

    private static char PartnerOf(char mark) => mark == Straight ? Straight : Closing[Opening.IndexOf(mark, StringComparison.Ordinal)];
}

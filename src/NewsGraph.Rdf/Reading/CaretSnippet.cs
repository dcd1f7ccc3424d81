using System.Globalization;
using System.Text;

namespace NewsGraph.Rdf.Reading;

/// <summary>The line of an error with a caret under the place.</summary>
public static class CaretSnippet
{
    /// <summary>How many characters after the place are shown at most.</summary>
    internal const int Width = 100;

    private const int Before = 60;

    /// <summary>The snippet of a place.</summary>
    /// <param name="line">Text from the line's beginning; what follows the line's end is ignored.</param>
    /// <param name="at">The place in it.</param>
    /// <param name="cutBefore">The line's beginning is already missing.</param>
    public static string Of(ReadOnlySpan<char> line, int at, bool cutBefore = false)
    {
        var end = line[at..].IndexOfAny('\n', '\r');
        end = end < 0 ? line.Length : at + end;
        var first = Math.Max(0, at - Before);
        var last = Math.Min(end, at + Width - Before);
        var lead = cutBefore || first > 0 ? "    …" : "    ";
        var text = new StringBuilder(lead).Append(line[first..last]);
        text.Append(last < end ? "…\n" : "\n").Append(' ', lead.Length);
        foreach (var c in line[first..at])
        {
            AppendGap(text, c);
        }

        return text.Append('^').ToString();
    }

    private static void AppendGap(StringBuilder text, char c)
    {
        // Marks that sit on another letter take no column of their own.
        var category = CharUnicodeInfo.GetUnicodeCategory(c);
        if (c == '\t')
        {
            text.Append('\t');
        }
        else if (category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) && !char.IsLowSurrogate(c))
        {
            text.Append(' ');
        }
    }
}

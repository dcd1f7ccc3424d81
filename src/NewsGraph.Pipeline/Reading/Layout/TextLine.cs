using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>A line that is not blank.</summary>
/// <param name="Span">Its place in the text, without surrounding white space.</param>
/// <param name="Words">Number of its words.</param>
/// <param name="Key">Its comparison form.</param>
/// <param name="EndsSentence">True when it closes with the punctuation of a sentence, quotes and brackets aside.</param>
internal sealed record TextLine(TextSpan Span, int Words, string Key, bool EndsSentence)
{
    private const char QuestionMark = '\u061F';
    private const char FullStop = '\u06D4';
    private const int RunningTextWords = 12;

    /// <summary>True for a line that can only be running text.</summary>
    public bool IsRunningText => EndsSentence && Words >= RunningTextWords;

    /// <summary>The lines of a text in order.</summary>
    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny("\n\r\u0085\u2028\u2029");
            var end = length < 0 ? text.Length : start + length;
            Add(text, start, end, lines);
            start = end + 1;
        }

        return lines;
    }

    /// <summary>The line that a span of the text makes.</summary>
    public static TextLine Of(string text, TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length);
        return new TextLine(span, TextKey.CountWords(words), TextKey.Of(words), EndsWithSentence(words));
    }

    /// <summary>A span without the white space at its ends.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF';

    private static void Add(string text, int start, int end, List<TextLine> lines)
    {
        var span = Trim(text, start, end);
        if (!span.IsEmpty)
        {
            lines.Add(Of(text, span));
        }
    }

    private static bool EndsWithSentence(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && (line[end - 1] is '"' or '»' or '”' or ')' or ']' or '’' or '\'' or ' '))
        {
            end--;
        }

        return end > 0 && (line[end - 1] is '.' or '!' or '?' or '…' or QuestionMark or FullStop);
    }
}

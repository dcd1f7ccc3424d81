using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>Finds furniture that a page put behind the last sentence of a paragraph («رابط الخبر …», «سمات …»).</summary>
internal static class FurnitureTail
{
    private const int LongestTail = 30;

    /// <summary>Offset at which the furniture of a line begins; the end of the line when there is none.</summary>
    public static int Find(string text, TextSpan line, IReadOnlyList<FurnitureCue> cues)
    {
        for (var at = line.End - 1; at > line.Start; at--)
        {
            if (text[at] == ' ' && EndsSentenceBefore(text, at, line.Start) && IsTail(text, at + 1, line.End, cues))
            {
                return at;
            }
        }

        return line.End;
    }

    private static bool IsTail(string text, int start, int end, IReadOnlyList<FurnitureCue> cues)
    {
        var rest = text.AsSpan(start, end - start);
        if (TextKey.CountWords(rest) > LongestTail)
        {
            return false;
        }

        var key = TextKey.Of(rest);
        return cues.Any(c => TextKey.StartsWith(key, c.Key));
    }

    private static bool EndsSentenceBefore(string text, int at, int start)
    {
        while (at > start && char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return text[at] is '.' or '!' or '?' or '"' or '»' or '”' or ')' or '\u061F' or '…';
    }
}

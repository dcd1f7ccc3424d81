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
            if (text[at] != ' ' || !EndsSentenceBefore(text, at, line.Start))
            {
                continue;
            }

            // What is too long stays so further back: looking on would take time by the square of a line's length.
            var rest = text.AsSpan(at + 1, line.End - at - 1);
            if (TextKey.CountWords(rest) > LongestTail)
            {
                break;
            }

            if (IsTail(rest, cues))
            {
                return at;
            }
        }

        return line.End;
    }

    private static bool IsTail(ReadOnlySpan<char> rest, IReadOnlyList<FurnitureCue> cues)
    {
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

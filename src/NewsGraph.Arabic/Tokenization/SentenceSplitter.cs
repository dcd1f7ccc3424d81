using NewsGraph.Text;

namespace NewsGraph.Arabic.Tokenization;

/// <summary>
/// Decides after which tokens a sentence ends: at line ends, at . ! ؟ … with the quotes and brackets that close there,
/// but not after initials («د.»), inside numbers, at the two-dot dash of headlines, or at a quoted question that its sentence goes on from.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>What goes on without a full stop for longer is cut at a comma, so that no line of a broken file takes memory without bound.</summary>
    private const int LongestSentence = 512;

    /// <summary>The number of tokens in each sentence, in order; the numbers add up to the number of tokens.</summary>
    /// <param name="text">The text that was tokenised.</param>
    /// <param name="tokens">Its tokens.</param>
    public static List<int> Split(string text, IReadOnlyList<RawToken> tokens)
    {
        var counts = new List<int>();
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i + 1 < tokens.Count && !BreaksLine(text, tokens[i].End, tokens[i + 1].Start))
            {
                if (IsEnd(text, tokens, first, i))
                {
                    i = AbsorbClosers(text, tokens, i);
                }
                else if (i + 1 - first < LongestSentence)
                {
                    continue;
                }
                else
                {
                    i = LastPause(text, tokens, first, i);
                }
            }

            counts.Add(i + 1 - first);
            first = i + 1;
        }

        return counts;
    }

    private static int LastPause(string text, IReadOnlyList<RawToken> tokens, int first, int last)
    {
        for (var i = last; i > first + (LongestSentence / 2); i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] is Letters.Comma or Letters.Semicolon or ',' or ';')
            {
                return i;
            }
        }

        return last;
    }

    private static bool BreaksLine(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny('\n', '\r', '\u2029') >= 0;

    private static bool IsEnd(string text, IReadOnlyList<RawToken> tokens, int first, int at)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Punctuation)
        {
            return false;
        }

        return text[token.Start] switch
        {
            '.' when token.Length == 1 => IsFullStop(text, tokens, first, at),
            '.' => token.Length > 2 && !IsInsideSentence(text, tokens, at),
            '\u2026' or '!' or '?' or Letters.QuestionMark => !IsInsideSentence(text, tokens, at),
            Letters.UrduFullStop => true,
            _ => false,
        };
    }

    private static bool IsFullStop(string text, IReadOnlyList<RawToken> tokens, int first, int at)
    {
        if (at == first)
        {
            return false;
        }

        var before = tokens[at - 1];
        var after = tokens[at + 1];
        var glued = after.Start == tokens[at].End;
        var initial = before.Kind == TokenKind.Word && before.Length == 1;
        if (initial && before.End == tokens[at].Start)
        {
            return false;
        }

        // «1. …» numbers an item of a list; «الحرب.وقال» lost its space when a page was stripped.
        if (before.Kind == TokenKind.Number && at - 1 == first)
        {
            return false;
        }

        return !glued || after.Kind != TokenKind.Word || after.Length > 1;
    }

    /// <summary>A question or dots within quotes or brackets that close right after, with the sentence going on on the same line.</summary>
    private static bool IsInsideSentence(string text, IReadOnlyList<RawToken> tokens, int at)
    {
        var closer = AbsorbClosers(text, tokens, at);
        return closer > at && closer + 1 < tokens.Count && !BreaksLine(text, tokens[closer].End, tokens[closer + 1].Start);
    }

    private static int AbsorbClosers(string text, IReadOnlyList<RawToken> tokens, int at)
    {
        while (at + 1 < tokens.Count && IsCloser(text, tokens[at], tokens[at + 1]) && !BreaksLine(text, tokens[at].End, tokens[at + 1].Start))
        {
            at++;
        }

        return at;
    }

    private static bool IsCloser(string text, RawToken before, RawToken token) => token.Kind == TokenKind.Punctuation && text[token.Start] switch
    {
        '\u00BB' or ')' or ']' or '}' or '\u201D' or '\u2019' => true,

        // The straight quote closes when nothing stands between it and the full stop.
        '"' or '\'' => token.Start == before.End,
        '.' or '!' or '?' or Letters.QuestionMark => token.Start == before.End,
        _ => false,
    };
}

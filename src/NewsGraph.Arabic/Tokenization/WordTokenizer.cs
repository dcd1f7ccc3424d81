using NewsGraph.Text;

namespace NewsGraph.Arabic.Tokenization;

/// <summary>
/// Splits repaired text into words, numbers, punctuation, foreign words and addresses.
/// Digits part from letters («و14» is two tokens); separators between digits stay inside the number.
/// </summary>
public static class WordTokenizer
{
    /// <summary>Appends the tokens of <c>text[start..end]</c> to <paramref name="tokens"/>.</summary>
    public static void Tokenize(string text, int start, int end, List<RawToken> tokens)
    {
        var at = start;
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at]) || char.IsControl(text[at]))
            {
                at++;
                continue;
            }

            var (stop, kind) = Next(text.AsSpan(0, end), at);
            tokens.Add(new RawToken(at, stop, kind));
            at = stop;
        }
    }

    private static (int End, TokenKind Kind) Next(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (Letters.IsLetter(c))
        {
            return (EndOfWord(text, at), TokenKind.Word);
        }

        if (Letters.IsDigit(c))
        {
            return EndOfNumberOrCode(text, at);
        }

        var address = AddressScanner.EndOfAddress(text, at);
        if (address > at)
        {
            return (address, TokenKind.Address);
        }

        if (IsForeignStart(text, at))
        {
            return (EndOfForeign(text, at), TokenKind.Foreign);
        }

        return (EndOfMarks(text, at), TokenKind.Punctuation);
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        var i = at + 1;
        while (i < text.Length && (Letters.IsLetter(text[i]) || Letters.IsDiacritic(text[i]) || text[i] is Letters.Tatweel))
        {
            i++;
        }

        return i;
    }

    private static (int End, TokenKind Kind) EndOfNumberOrCode(ReadOnlySpan<char> text, int at)
    {
        var i = EndOfDigits(text, at);
        while (i + 1 < text.Length && IsNumberSeparator(text, at, i) && Letters.IsDigit(text[i + 1]))
        {
            i = EndOfDigits(text, i + 1);
        }

        // «4G», «24h»: a code, not a number with a word.
        return i < text.Length && char.IsAsciiLetter(text[i]) ? (EndOfForeign(text, i), TokenKind.Foreign) : (i, TokenKind.Number);
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Letters.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsNumberSeparator(ReadOnlySpan<char> text, int start, int at) => text[at] switch
    {
        '.' or ',' or ':' or '/' or Letters.DecimalSeparator or Letters.ThousandsSeparator => true,
        '-' => IsDateWithHyphens(text, start, at),
        _ => false,
    };

    /// <summary>A hyphen holds a number together only in 2020-02-05 and 05-02-2020; in «2-1» and «2014-2015» it parts two numbers.</summary>
    private static bool IsDateWithHyphens(ReadOnlySpan<char> text, int start, int at)
    {
        var first = text[start..at].IndexOf('-');
        if (first >= 0)
        {
            return true;
        }

        var second = EndOfDigits(text, at + 1);
        if (second - at - 1 is not (1 or 2) || second >= text.Length || text[second] != '-')
        {
            return false;
        }

        var third = EndOfDigits(text, second + 1) - second - 1;
        return (at - start == 4 && third is 1 or 2) || (at - start <= 2 && third == 4);
    }

    private static bool IsForeignStart(ReadOnlySpan<char> text, int at) =>
        char.IsLetter(text[at]) || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLetter(new string(text.Slice(at, 2)), 0));

    private static int EndOfForeign(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length)
        {
            if (IsForeignPart(text[i]))
            {
                i++;
            }
            else if (i > at && i + 1 < text.Length && text[i] is '\'' or '\u2019' or '-' or '.' or '&' && IsForeignPart(text[i + 1]) && (text[i] == '-' || !char.IsAsciiDigit(text[i + 1])))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return Math.Max(i, at + 1);
    }

    private static bool IsForeignPart(char c) =>
        !Letters.IsLetter(c) && !Letters.IsDiacritic(c) && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) && c is not (>= '\u0660' and <= '\u0669');

    private static int EndOfMarks(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        var i = at + 1;
        if (char.IsHighSurrogate(c) && i < text.Length && char.IsLowSurrogate(text[i]))
        {
            return i + 1;
        }

        // Runs of one mark («...», «--», «!!») are one token; brackets and quotes are not, for each opens or closes something.
        while (i < text.Length && text[i] == c && c is '.' or '-' or '!' or '_' or '*' or '=' or Letters.QuestionMark or '?' or Letters.Tatweel)
        {
            if (text[i] != c)
            {
                break;
            }

            i++;
        }

        return i;
    }
}

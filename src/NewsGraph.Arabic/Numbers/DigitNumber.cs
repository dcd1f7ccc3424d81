using System.Globalization;

namespace NewsGraph.Arabic.Numbers;

/// <summary>Reads numbers written in the digits of any script, with Latin or Arabic separators.</summary>
public static class DigitNumber
{
    private const char ArabicDecimal = '\u066B';
    private const char ArabicThousands = '\u066C';
    private const char ArabicComma = Letters.Comma;
    private const char NoBreakSpace = '\u00A0';
    private const int MostDigits = 24;

    /// <summary>
    /// Reads <c>5200</c>, <c>5,200</c>, <c>٥٢٠٠</c>, <c>5.200.000</c>, <c>1.5</c>, <c>1٫5</c>. A single comma or point before exactly three digits
    /// groups thousands when it is a comma, and is a decimal point when it is a point.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        Span<char> ascii = stackalloc char[MostDigits];
        return text.Length is > 0 and <= MostDigits
            && TryNormalize(text, ascii, out var length)
            && decimal.TryParse(ascii[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>True when the whole of <paramref name="text"/> is digits, of any script.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsDigit(letter))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>The value of one digit of any script, or −1.</summary>
    public static int DigitValue(char letter) => char.IsAsciiDigit(letter) ? letter - '0' : CharUnicodeInfo.GetDecimalDigitValue(letter);

    private static bool TryNormalize(ReadOnlySpan<char> text, Span<char> ascii, out int length)
    {
        length = 0;
        var points = text.Count('.');
        for (var i = 0; i < text.Length; i++)
        {
            var digit = DigitValue(text[i]);
            if (digit >= 0)
            {
                ascii[length++] = (char)('0' + digit);
            }
            else if (IsGroupSeparator(text, i, points))
            {
                continue;
            }
            else if (text[i] is '.' or ',' or ArabicDecimal or ArabicComma && i > 0 && i < text.Length - 1 && !ascii[..length].Contains('.'))
            {
                ascii[length++] = '.';
            }
            else
            {
                return false;
            }
        }

        return length > 0;
    }

    private static bool IsGroupSeparator(ReadOnlySpan<char> text, int at, int points)
    {
        if (at == 0 || at > 3 && !GroupsBefore(text, at) || at + 3 >= text.Length || !IsDigits(text.Slice(at + 1, 3)))
        {
            return false;
        }

        var closed = at + 4 == text.Length || DigitValue(text[at + 4]) < 0;
        return closed && text[at] switch
        {
            ',' or ArabicThousands or ArabicComma or NoBreakSpace => true,
            '.' => points > 1,
            _ => false,
        };
    }

    // A second separator must stand four places after the first one.
    private static bool GroupsBefore(ReadOnlySpan<char> text, int at) => at >= 4 && DigitValue(text[at - 4]) < 0;
}

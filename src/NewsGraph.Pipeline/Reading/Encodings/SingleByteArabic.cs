using System.Text;

namespace NewsGraph.Pipeline.Reading.Encodings;

/// <summary>
/// Tells windows-1256 from ISO-8859-6. Both have alif at 0xC7, but lam at 0xE1 and 0xE4: the article «al-», which begins
/// every fourth word of Arabic, comes out in one of the two.
/// </summary>
internal static class SingleByteArabic
{
    private const byte Alif = 0xC7;
    private const byte LamOfWindows = 0xE1;
    private const byte LamOfIso = 0xE4;
    private const int Windows1256 = 1256;
    private const int Iso88596 = 28596;

    /// <summary>The encoding, or null when the bytes are Arabic in neither.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes, string? declared)
    {
        int windows = CountPair(bytes, Alif, LamOfWindows), iso = CountPair(bytes, Alif, LamOfIso);
        if (windows == 0 && iso == 0 && !IsDeclared(declared))
        {
            return null;
        }

        var isIso = windows == iso ? IsIso(declared) : iso > windows;
        var encoding = Encoding.GetEncoding(isIso ? Iso88596 : Windows1256);
        return MostlyArabic(encoding.GetString(bytes)) ? encoding : null;
    }

    private static bool IsDeclared(string? declared) => IsIso(declared)
        || (declared is not null && declared.Contains("1256", StringComparison.Ordinal));

    private static bool IsIso(string? declared) => declared is not null && declared.Contains("8859-6", StringComparison.Ordinal);

    private static int CountPair(ReadOnlySpan<byte> bytes, byte first, byte second)
    {
        var count = 0;
        for (var i = 1; i < bytes.Length; i++)
        {
            count += bytes[i - 1] == first && bytes[i] == second ? 1 : 0;
        }

        return count;
    }

    /// <summary>At least four in five of the characters beyond ASCII must be Arabic letters.</summary>
    private static bool MostlyArabic(string text)
    {
        int arabic = 0, other = 0;
        foreach (var c in text)
        {
            if (ArabicLetters.Is(c))
            {
                arabic++;
            }
            else if (c > '\u007F' && char.IsLetter(c))
            {
                other++;
            }
            else if (c == '\uFFFD' || (char.IsControl(c) && c > '\u007E'))
            {
                other++;
            }
        }

        return arabic > 0 && arabic >= 4 * other;
    }
}

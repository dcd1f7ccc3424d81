namespace NewsGraph.Pipeline.Reading;

/// <summary>Tells Arabic script from other text, by the Unicode blocks Arabic, Arabic Supplement and the two blocks of presentation forms.</summary>
internal static class ArabicLetters
{
    private const char FirstLetter = '\u0620';
    private const char LastLetter = '\u06D3';

    /// <summary>True for a letter of the Arabic script.</summary>
    public static bool Is(char c) => c is >= FirstLetter and <= LastLetter ? char.IsLetter(c) : IsRare(c);

    /// <summary>True when the text has at least one Arabic letter.</summary>
    public static bool AnyIn(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Is(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRare(char c) => c is (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFB') or (>= '\uFE70' and <= '\uFEFC');
}

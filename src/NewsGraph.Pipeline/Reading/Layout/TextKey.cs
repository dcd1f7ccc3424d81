using System.Globalization;
using System.Text;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>
/// The form in which lines of a page are compared with cues: no diacritics, tatweel or direction marks, one form of alif, ya and
/// ta marbuta, lower case, single spaces, no punctuation at the ends. For comparison only; what is read keeps its letters.
/// </summary>
internal static class TextKey
{
    private const char Tatweel = '\u0640';
    private const char Alif = '\u0627';
    private const char AlifMadda = '\u0622';
    private const char AlifHamzaAbove = '\u0623';
    private const char AlifHamzaBelow = '\u0625';
    private const char AlifWasla = '\u0671';
    private const char AlifMaqsura = '\u0649';
    private const char Yeh = '\u064A';
    private const char TehMarbuta = '\u0629';
    private const char Heh = '\u0647';

    /// <summary>The key of a piece of text.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                AppendSpace(key);
            }
            else if (!IsIgnored(c))
            {
                key.Append(Folded(c));
            }
        }

        return Trimmed(key);
    }

    /// <summary>Number of words in a piece of text.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var c in text)
        {
            var isWord = char.IsLetterOrDigit(c) || (inside && !char.IsWhiteSpace(c));
            count += isWord && !inside ? 1 : 0;
            inside = isWord;
        }

        return count;
    }

    /// <summary>True when a key begins with a cue as whole words.</summary>
    public static bool StartsWith(string key, string cue) =>
        key.StartsWith(cue, StringComparison.Ordinal) && IsBoundary(key, cue.Length);

    /// <summary>True when a key ends with a cue as whole words.</summary>
    public static bool EndsWith(string key, string cue) =>
        key.EndsWith(cue, StringComparison.Ordinal) && IsBoundary(key, key.Length - cue.Length);

    /// <summary>True when a key holds a cue as whole words.</summary>
    public static bool Contains(string key, string cue)
    {
        var at = key.IndexOf(cue, StringComparison.Ordinal);
        return at >= 0 && IsBoundary(key, at) && IsBoundary(key, at + cue.Length);
    }

    /// <summary>True between words, and where the script changes: pages glue «icon» to the word after it.</summary>
    private static bool IsBoundary(string key, int at) =>
        at <= 0 || at >= key.Length
        || !char.IsLetterOrDigit(key[at - 1]) || !char.IsLetterOrDigit(key[at])
        || ArabicLetters.Is(key[at - 1]) != ArabicLetters.Is(key[at]);

    private static void AppendSpace(StringBuilder key)
    {
        if (key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }

    private static bool IsIgnored(char c) => c == Tatweel || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static char Folded(char c) => c switch
    {
        AlifMadda or AlifHamzaAbove or AlifHamzaBelow or AlifWasla => Alif,
        AlifMaqsura => Yeh,
        TehMarbuta => Heh,
        _ => char.ToLowerInvariant(c),
    };

    private static string Trimmed(StringBuilder key)
    {
        int start = 0, end = key.Length;
        while (start < end && !IsKept(key[start]))
        {
            start++;
        }

        while (end > start && !IsKept(key[end - 1]))
        {
            end--;
        }

        return key.ToString(start, end - start);
    }

    private static bool IsKept(char c) => char.IsLetterOrDigit(c) || c is '#' or '@' or '©' or '+';
}

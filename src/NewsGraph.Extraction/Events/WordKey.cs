using NewsGraph.Arabic;

namespace NewsGraph.Extraction.Events;

/// <summary>The key under which words are compared: letters that writers confuse are made one.</summary>
/// <remarks>All alifs with hamza or madda become a bare alif, dotless yeh becomes yeh; marks and tatweel are dropped. Teh marbuta stays.</remarks>
public static class WordKey
{
    /// <summary>The key of a word.</summary>
    public static string Of(string word)
    {
        if (!NeedsChange(word))
        {
            return word;
        }

        var buffer = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (c != Letters.Tatweel && !Letters.IsDiacritic(c))
            {
                buffer[length++] = Fold(c);
            }
        }

        return new string(buffer[..length]);
    }

    /// <summary>The consonant skeleton: the key without the weak letters and affixes that inflection changes. Rough, for back-off only.</summary>
    public static string Skeleton(string key)
    {
        var buffer = key.Length <= 64 ? stackalloc char[key.Length] : new char[key.Length];
        var length = 0;
        var start = key.Length > 3 && IsPrefix(key[0]) ? 1 : 0;
        var end = key.Length;
        while (end - start > 3 && IsSuffix(key[end - 1]))
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            if (!IsWeak(key[i]))
            {
                buffer[length++] = key[i];
            }
        }

        return length < 2 ? key : new string(buffer[..length]);
    }

    private static bool NeedsChange(string word)
    {
        foreach (var c in word)
        {
            if (c == Letters.Tatweel || Fold(c) != c || Letters.IsDiacritic(c))
            {
                return true;
            }
        }

        return false;
    }

    private static char Fold(char c) => c switch
    {
        Letters.AlifMadda or Letters.AlifHamzaAbove or Letters.AlifHamzaBelow or Letters.AlifWasla => Letters.Alif,
        Letters.AlifMaksura => Letters.Yeh,
        _ => c,
    };

    private static bool IsPrefix(char c) => c is Letters.Yeh or Letters.Teh or Letters.Noon or Letters.Alif or Letters.Meem;

    private static bool IsSuffix(char c) => c is Letters.TehMarbuta or Letters.Teh or Letters.Noon or Letters.Alif or Letters.Waw or Letters.Yeh;

    private static bool IsWeak(char c) => c is Letters.Alif or Letters.Waw or Letters.Yeh or Letters.Hamza or Letters.WawHamza or Letters.YehHamza;
}

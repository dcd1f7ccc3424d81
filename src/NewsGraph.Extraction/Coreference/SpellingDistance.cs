using NewsGraph.Arabic;

namespace NewsGraph.Extraction.Coreference;

/// <summary>Whether two folded words are spellings of one transliterated name.</summary>
internal static class SpellingDistance
{
    /// <summary>True when the words are equal, or long enough and one letter apart, or equal without their long vowels.</summary>
    public static bool AreVariants(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return true;
        }

        var shorter = Math.Min(a.Length, b.Length);
        return shorter >= 4 && a[0] == b[0] && ((shorter >= 5 && OneEditApart(a, b)) || HaveOneSkeleton(a, b));
    }

    // The same three letters or more when the long vowels are left out.
    private static bool HaveOneSkeleton(string a, string b)
    {
        var (i, j, same) = (0, 0, 0);
        while (true)
        {
            i = SkipVowels(a, i);
            j = SkipVowels(b, j);
            if (i == a.Length || j == b.Length)
            {
                return i == a.Length && j == b.Length && same >= 3;
            }

            if (a[i++] != b[j++])
            {
                return false;
            }

            same++;
        }
    }

    private static int SkipVowels(string word, int at)
    {
        while (at < word.Length && word[at] is Letters.Alif or Letters.Waw or Letters.Yeh)
        {
            at++;
        }

        return at;
    }

    private static bool OneEditApart(string a, string b)
    {
        if (a.Length > b.Length)
        {
            (a, b) = (b, a);
        }

        if (b.Length - a.Length > 1)
        {
            return false;
        }

        var i = 0;
        while (i < a.Length && a[i] == b[i])
        {
            i++;
        }

        var skip = a.Length == b.Length ? 1 : 0;
        return a.AsSpan(Math.Min(i + skip, a.Length)).SequenceEqual(b.AsSpan(Math.Min(i + 1, b.Length)));
    }
}

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
        return shorter >= 4 && a[0] == b[0] && (OneEditApart(a, b) && shorter >= 5 || (Skeleton(a).Length >= 3 && string.Equals(Skeleton(a), Skeleton(b), StringComparison.Ordinal)));
    }

    private static string Skeleton(string word) => string.Concat(word.Where(c => c is not (Letters.Alif or Letters.Waw or Letters.Yeh)));

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

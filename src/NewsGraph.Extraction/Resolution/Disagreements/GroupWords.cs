namespace NewsGraph.Extraction.Resolution.Disagreements;

/// <summary>Whether two groups of people known by number and role may be the same: «80 جنديا أميركيا» and «أي أميركي», but not «5 مدنيين».</summary>
internal static class GroupWords
{
    private const int ShortestStem = 3;

    /// <summary>True when they share a word's beginning, or one of them says no more than how many people.</summary>
    public static bool Alike(string left, string right)
    {
        var (l, r) = (Words(left), Words(right));
        return l.Count == 0 || r.Count == 0 || l.Any(a => r.Any(b => AreOne(a, b)));
    }

    /// <summary>True when all that the shorter one says of the people, and it says something, the other says too: «أي جندي أميركي» and «80 جنديا أميركيا».</summary>
    public static bool Cover(string left, string right)
    {
        var (l, r) = (Words(left), Words(right));
        var (few, many) = l.Count <= r.Count ? (l, r) : (r, l);
        return few.Count > 0 && few.All(a => many.Any(b => AreOne(a, b)));
    }

    /// <summary>True when the two say the same of the people, or both no more than how many they are.</summary>
    public static bool AreEqual(string left, string right) => Cover(left, right) || (Words(left).Count == 0 && Words(right).Count == 0);

    private static bool AreOne(string a, string b) => Shared(a, b) >= Math.Max(ShortestStem, Math.Min(a.Length, b.Length) - 1);

    private static List<string> Words(string name) =>
        [.. NameFolding.Default.Fold(name).Split(' ').Where(w => w.Length >= ShortestStem && !char.IsDigit(w[0]) && !NameWords.Default.SaysHowManyOnly(w))];

    private static int Shared(string a, string b)
    {
        var at = 0;
        while (at < Math.Min(a.Length, b.Length) && a[at] == b[at])
        {
            at++;
        }

        return at;
    }
}

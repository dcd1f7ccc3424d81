namespace NewsGraph.Arabic.Repair;

/// <summary>
/// Puts lam-alif in order where a page or a PDF gave its ligature back as alif-lam: «األمن» for «الأمن», «االنتخابات» for «الانتخابات», «خالل» for «خلال».
/// Only in texts where words begin so again and again and none begins as it should; inside words only where the counts of raw news speak for it.
/// </summary>
internal static class LamAlifRepair
{
    private const int LeastReversed = 2;

    // In eighths of a doubling: the mended word must be eight times as frequent.
    private const int Likelier = 24;

    /// <summary>True when the text writes lam-alif the wrong way round.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        int reversed = 0, right = 0;
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] != Letters.Alif || !OpensWord(text, i))
            {
                continue;
            }

            reversed += Letters.IsAlif(text[i + 1]) && text[i + 2] == Letters.Lam ? 1 : 0;
            right += text[i + 1] == Letters.Lam && Letters.IsAlif(text[i + 2]) ? 1 : 0;
        }

        return reversed >= LeastReversed && right == 0;
    }

    /// <summary>Offset within a word of the alif that belongs after the lam behind it, or -1.</summary>
    public static int ReversedAt(ReadOnlySpan<char> word)
    {
        for (var i = 0; i + 2 < word.Length && i < 2; i++)
        {
            if (word[i] == Letters.Alif && Letters.IsAlif(word[i + 1]) && word[i + 2] == Letters.Lam)
            {
                return i + 1;
            }
        }

        return word.Length is >= 3 and <= 16 ? LikelierSwap(word) : -1;
    }

    private static int LikelierSwap(ReadOnlySpan<char> word)
    {
        Span<char> swapped = stackalloc char[word.Length];
        var counts = ArabicModels.Counts;
        var (best, most) = (-1, counts.Value(word) + Likelier);
        for (var i = 0; i + 1 < word.Length; i++)
        {
            if (!Letters.IsAlif(word[i]) || word[i + 1] != Letters.Lam)
            {
                continue;
            }

            word.CopyTo(swapped);
            (swapped[i], swapped[i + 1]) = (word[i + 1], word[i]);
            if (counts.Value(swapped) is var value && value >= most)
            {
                (best, most) = (i, value);
            }
        }

        return best;
    }

    /// <summary>At the beginning of a word or after one attached conjunction or preposition.</summary>
    private static bool OpensWord(ReadOnlySpan<char> text, int at) =>
        at == 0 || !Letters.IsLetter(text[at - 1])
        || (text[at - 1] is Letters.Waw or Letters.Feh or Letters.Beh or Letters.Kaf && (at == 1 || !Letters.IsLetter(text[at - 2])));
}

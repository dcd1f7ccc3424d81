using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Search;

/// <summary>
/// Words as people search for them: without marks and stretching strokes, alif forms, teh marbuta and alif maksura spelled alike, Latin in
/// lower case; and beside the whole word its form without a leading wa or fa, a one-letter preposition before the article, and the article.
/// </summary>
public static class SearchWords
{
    private const int LeastStem = 2;
    private static readonly string Article = new([Letters.Alif, Letters.Lam]);

    /// <summary>The preposition li melts with the article into two lams.</summary>
    private static readonly string MeltedArticle = new([Letters.Lam, Letters.Lam]);

    /// <summary>The words of a text in order; of each the whole form first, then shorter ones.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(string text)
    {
        var word = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (IsMark(c))
            {
                continue;
            }

            if (char.IsLetterOrDigit(c))
            {
                word[length++] = char.ToLowerInvariant(Spelling.Loosen(c));
            }
            else if (length > 0)
            {
                yield return Forms(new string(word, 0, length));
                length = 0;
            }
        }

        if (length > 0)
        {
            yield return Forms(new string(word, 0, length));
        }
    }

    private static bool IsMark(char c) =>
        c == Letters.Tatweel || System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format;

    private static List<string> Forms(string word)
    {
        var forms = new List<string> { word };
        var start = word.Length > 0 && word[0] is Letters.Waw or Letters.Feh ? 1 : 0;
        var article = start + (start < word.Length && word[start] is Letters.Beh or Letters.Kaf ? 1 : 0);
        if (HasStemAfter(word, article, Article))
        {
            forms.AddRange(Shorter(word, start, article, article + Article.Length));
        }
        else if (HasStemAfter(word, start, MeltedArticle))
        {
            forms.AddRange(Shorter(word, start, start, start + MeltedArticle.Length));
        }

        return forms;
    }

    private static bool HasStemAfter(string word, int at, string prefix) =>
        word.Length >= at + prefix.Length + LeastStem && word.AsSpan(at).StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>The word from some places on, each once, the whole word left out.</summary>
    private static IEnumerable<string> Shorter(string word, params int[] starts) => starts.Where(start => start > 0).Distinct().Select(start => word[start..]);
}

namespace NewsGraph.Arabic.Numbers;

/// <summary>Folds the spellings of a word that writers mix: alifs with and without hamza or madda, alif maqsura, ta marbuta, diacritics, tatweel.</summary>
internal static class FoldedForm
{
    private const char FirstDiacritic = '\u064B';
    private const char LastDiacritic = '\u0652';

    /// <summary>The folded form; the same string when nothing had to be folded.</summary>
    public static string Of(string form)
    {
        foreach (var letter in form)
        {
            if (Fold(letter) != letter)
            {
                return Rewrite(form);
            }
        }

        return form;
    }

    private static string Rewrite(string form)
    {
        Span<char> buffer = form.Length <= 64 ? stackalloc char[form.Length] : new char[form.Length];
        var length = 0;
        foreach (var letter in form)
        {
            var folded = Fold(letter);
            if (folded != '\0')
            {
                buffer[length++] = folded;
            }
        }

        return new string(buffer[..length]);
    }

    private static char Fold(char letter) => letter switch
    {
        Letters.AlifMadda or Letters.AlifHamzaAbove or Letters.AlifHamzaBelow or Letters.AlifWasla => Letters.Alif,
        Letters.AlifMaksura => Letters.Yeh,
        Letters.TehMarbuta => Letters.Heh,
        Letters.Tatweel or Letters.SuperscriptAlif => '\0',
        >= FirstDiacritic and <= LastDiacritic => '\0',
        _ => letter,
    };
}

namespace NewsGraph.Arabic.Numbers;

/// <summary>Folds the spellings of a word that writers mix: alifs with and without hamza or madda, alif maqsura, ta marbuta, diacritics, tatweel.</summary>
internal static class FoldedForm
{
    internal const char Alif = '\u0627';
    internal const char Lam = '\u0644';
    internal const char Waw = '\u0648';
    internal const char Fa = '\u0641';
    internal const char Ba = '\u0628';
    internal const char Kaf = '\u0643';
    private const char AlifMadda = '\u0622';
    private const char AlifHamzaAbove = '\u0623';
    private const char AlifHamzaBelow = '\u0625';
    private const char AlifWasla = '\u0671';
    private const char AlifMaqsura = '\u0649';
    private const char Ya = '\u064A';
    private const char TehMarbuta = '\u0629';
    private const char Ha = '\u0647';
    private const char Tatweel = '\u0640';
    private const char FirstDiacritic = '\u064B';
    private const char LastDiacritic = '\u0652';
    private const char SuperscriptAlif = '\u0670';

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
        AlifMadda or AlifHamzaAbove or AlifHamzaBelow or AlifWasla => Alif,
        AlifMaqsura => Ya,
        TehMarbuta => Ha,
        Tatweel or SuperscriptAlif => '\0',
        >= FirstDiacritic and <= LastDiacritic => '\0',
        _ => letter,
    };
}

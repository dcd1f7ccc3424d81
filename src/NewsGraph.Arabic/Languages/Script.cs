namespace NewsGraph.Arabic.Languages;

/// <summary>A script with its letters' blocks (Unicode) and what to call a text of it whose language nothing tells.</summary>
/// <param name="Code">ISO 15924 code.</param>
/// <param name="Tag">BCP 47 tag of a text in it.</param>
/// <param name="Name">Name in English.</param>
/// <param name="Blocks">First and last code units of its blocks.</param>
internal sealed record Script(string Code, string Tag, string Name, params (char First, char Last)[] Blocks)
{
    /// <summary>All scripts told apart; Arabic comes first.</summary>
    public static IReadOnlyList<Script> All { get; } =
    [
        new("Arab", "und-Arab", "a language in Arabic script", ('\u0620', '\u06FF'), ('\u0750', '\u077F'), ('\u08A0', '\u08FF'), ('\uFB50', '\uFDFF'), ('\uFE70', '\uFEFC')),
        new("Latn", "und-Latn", "a language in Latin script", ('A', 'Z'), ('a', 'z'), ('\u00C0', '\u024F'), ('\u1E00', '\u1EFF')),
        new("Cyrl", "und-Cyrl", "a language in Cyrillic script", ('\u0400', '\u052F')),
        new("Grek", "el", "Greek", ('\u0370', '\u03FF'), ('\u1F00', '\u1FFF')),
        new("Hebr", "he", "Hebrew", ('\u0590', '\u05FF')),
        new("Armn", "hy", "Armenian", ('\u0530', '\u058F')),
        new("Syrc", "syr", "Syriac", ('\u0700', '\u074F')),
        new("Tfng", "zgh", "Tamazight", ('\u2D30', '\u2D7F')),
        new("Deva", "hi", "Hindi", ('\u0900', '\u097F')),
        new("Thai", "th", "Thai", ('\u0E00', '\u0E7F')),
        new("Ethi", "am", "Amharic", ('\u1200', '\u137F')),
        new("Geor", "ka", "Georgian", ('\u10A0', '\u10FF')),
        new("Jpan", "ja", "Japanese", ('\u3040', '\u30FF')),
        new("Hans", "zh", "Chinese", ('\u4E00', '\u9FFF'), ('\u3400', '\u4DBF')),
        new("Kore", "ko", "Korean", ('\uAC00', '\uD7AF'), ('\u1100', '\u11FF')),
    ];

    /// <summary>Index in <see cref="All"/> of the script of a letter; -1 for what is no letter of any.</summary>
    public static int IndexOf(char letter)
    {
        if (letter <= ' ' || !char.IsLetter(letter))
        {
            return -1;
        }

        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Holds(letter))
            {
                return i;
            }
        }

        return -1;
    }

    private bool Holds(char letter)
    {
        foreach (var (first, last) in Blocks)
        {
            if (letter >= first && letter <= last)
            {
                return true;
            }
        }

        return false;
    }
}

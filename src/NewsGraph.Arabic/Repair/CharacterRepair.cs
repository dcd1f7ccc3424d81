using System.Text;

namespace NewsGraph.Arabic.Repair;

/// <summary>What is wrong with single characters and what they stand for.</summary>
internal static class CharacterRepair
{
    private const char HamzaAbove = '\u0654';
    private const char HamzaBelow = '\u0655';
    private const char MaddaAbove = '\u0653';
    private const char FarsiYeh = '\u06CC';
    private const char YehBarree = '\u06D2';
    private const char Keheh = '\u06A9';
    private const char SwashKaf = '\u06AA';
    private const char HehGoal = '\u06C1';
    private const char HehDoachashmee = '\u06BE';
    private const char Ae = '\u06D5';
    private const char TehMarbutaGoal = '\u06C3';
    private const char HehWithYehAbove = '\u06C0';
    private const char KashmiriYeh = '\u0620';

    /// <summary>Which repair a character calls for, or none.</summary>
    public static RepairKinds KindOf(char c)
    {
        if (c < '\u0600')
        {
            return IsOddSpace(c) ? RepairKinds.Spaces : c is '\u00AD' ? RepairKinds.InvisibleMarks : RepairKinds.None;
        }

        if (c is Letters.Tatweel)
        {
            return RepairKinds.Tatweel;
        }

        if (Letters.IsDiacritic(c))
        {
            return RepairKinds.Diacritics;
        }

        if (c is >= '\u0660' and <= '\u0669' or >= '\u06F0' and <= '\u06F9')
        {
            return RepairKinds.Digits;
        }

        return c < '\u0700' ? KindOfArabic(c) : KindOfOther(c);
    }

    /// <summary>The letter that a foreign look-alike, digit or odd space stands for.</summary>
    public static char Replacement(char c) => c switch
    {
        FarsiYeh or YehBarree or KashmiriYeh => Letters.Yeh,
        Keheh or SwashKaf => Letters.Kaf,
        HehGoal or HehDoachashmee or Ae => Letters.Heh,
        TehMarbutaGoal or HehWithYehAbove => Letters.TehMarbuta,
        Letters.AlifWasla => Letters.Alif,
        >= '\u0660' and <= '\u0669' => (char)(c - '\u0660' + '0'),
        >= '\u06F0' and <= '\u06F9' => (char)(c - '\u06F0' + '0'),
        _ => ' ',
    };

    /// <summary>The letters of a presentation form in reading order (Unicode compatibility decomposition, without the space that carries a mark).</summary>
    public static string Expand(char c) => c.ToString().Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The composed letter for a base and a combining hamza or madda, or NUL.</summary>
    public static char Compose(char letter, char mark) => (letter, mark) switch
    {
        (Letters.Alif, HamzaAbove) => Letters.AlifHamzaAbove,
        (Letters.Alif, HamzaBelow) => Letters.AlifHamzaBelow,
        (Letters.Alif, MaddaAbove) => Letters.AlifMadda,
        (Letters.Waw, HamzaAbove) => Letters.WawHamza,
        (Letters.Yeh or Letters.AlifMaksura, HamzaAbove) => Letters.YehHamza,
        _ => '\0',
    };

    private static RepairKinds KindOfArabic(char c) => c switch
    {
        FarsiYeh or YehBarree or Keheh or SwashKaf or HehGoal or HehDoachashmee or Ae or TehMarbutaGoal or HehWithYehAbove or KashmiriYeh
            or Letters.AlifWasla => RepairKinds.ForeignLetters,
        '\u061C' => RepairKinds.InvisibleMarks,
        _ => RepairKinds.None,
    };

    private static RepairKinds KindOfOther(char c) => c switch
    {
        >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064' or >= '\u2066' and <= '\u206F' or '\uFEFF' or '\uFE0F'
            => RepairKinds.InvisibleMarks,
        >= '\uFB50' and <= '\uFDFB' or >= '\uFE70' and <= '\uFEFC' when IsForm(c) => RepairKinds.PresentationForms,
        _ => IsOddSpace(c) ? RepairKinds.Spaces : RepairKinds.None,
    };

    // The ornate parentheses U+FD3E/F and unassigned points of the blocks have nothing to expand to.
    private static bool IsForm(char c) => c is not (>= '\uFD3E' and <= '\uFD4F') && char.IsLetter(c);

    private static bool IsOddSpace(char c) => c is '\u00A0' or '\u1680' or >= '\u2000' and <= '\u200A' or '\u202F' or '\u205F' or '\u3000';
}

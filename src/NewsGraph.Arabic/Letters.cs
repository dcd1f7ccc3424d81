namespace NewsGraph.Arabic;

/// <summary>Arabic letters and marks by their Unicode names, so that code never holds right-to-left literals.</summary>
public static class Letters
{
    /// <summary>U+0621.</summary>
    public const char Hamza = '\u0621';

    /// <summary>U+0622.</summary>
    public const char AlifMadda = '\u0622';

    /// <summary>U+0623.</summary>
    public const char AlifHamzaAbove = '\u0623';

    /// <summary>U+0624.</summary>
    public const char WawHamza = '\u0624';

    /// <summary>U+0625.</summary>
    public const char AlifHamzaBelow = '\u0625';

    /// <summary>U+0626.</summary>
    public const char YehHamza = '\u0626';

    /// <summary>U+0627.</summary>
    public const char Alif = '\u0627';

    /// <summary>U+0628.</summary>
    public const char Beh = '\u0628';

    /// <summary>U+0629.</summary>
    public const char TehMarbuta = '\u0629';

    /// <summary>U+062A.</summary>
    public const char Teh = '\u062A';

    /// <summary>U+062E.</summary>
    public const char Khah = '\u062E';

    /// <summary>U+0632.</summary>
    public const char Zain = '\u0632';

    /// <summary>U+0634.</summary>
    public const char Sheen = '\u0634';

    /// <summary>U+0633.</summary>
    public const char Seen = '\u0633';

    /// <summary>U+0641.</summary>
    public const char Feh = '\u0641';

    /// <summary>U+0643.</summary>
    public const char Kaf = '\u0643';

    /// <summary>U+0644.</summary>
    public const char Lam = '\u0644';

    /// <summary>U+0645.</summary>
    public const char Meem = '\u0645';

    /// <summary>U+0646.</summary>
    public const char Noon = '\u0646';

    /// <summary>U+0647.</summary>
    public const char Heh = '\u0647';

    /// <summary>U+0648.</summary>
    public const char Waw = '\u0648';

    /// <summary>U+0649, dotless.</summary>
    public const char AlifMaksura = '\u0649';

    /// <summary>U+064A.</summary>
    public const char Yeh = '\u064A';

    /// <summary>U+0640, the stretching stroke.</summary>
    public const char Tatweel = '\u0640';

    /// <summary>U+0670, superscript alif.</summary>
    public const char SuperscriptAlif = '\u0670';

    /// <summary>U+0671, alif wasla of Quranic spelling.</summary>
    public const char AlifWasla = '\u0671';

    /// <summary>U+060C.</summary>
    public const char Comma = '\u060C';

    /// <summary>U+061B.</summary>
    public const char Semicolon = '\u061B';

    /// <summary>U+061F.</summary>
    public const char QuestionMark = '\u061F';

    /// <summary>U+066A.</summary>
    public const char PercentSign = '\u066A';

    /// <summary>U+066B.</summary>
    public const char DecimalSeparator = '\u066B';

    /// <summary>U+066C.</summary>
    public const char ThousandsSeparator = '\u066C';

    /// <summary>U+06D4, the full stop of Urdu.</summary>
    public const char UrduFullStop = '\u06D4';

    /// <summary>True for a letter of the Arabic blocks; tatweel and marks are none.</summary>
    public static bool IsLetter(char c) =>
        c is >= '\u0620' and <= '\u063F' or >= '\u0641' and <= '\u064A' or >= '\u066E' and <= '\u066F' or >= '\u0671' and <= '\u06D3' or '\u06D5'
            or >= '\u06EE' and <= '\u06EF' or >= '\u06FA' and <= '\u06FC' or '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\u08A0' and <= '\u08C9';

    /// <summary>True for vowel signs, shadda, sukun and the other marks written above or below a letter.</summary>
    public static bool IsDiacritic(char c) =>
        c is >= '\u064B' and <= '\u065F' or SuperscriptAlif or >= '\u0610' and <= '\u061A' or >= '\u06D6' and <= '\u06DC'
            or >= '\u06DF' and <= '\u06E4' or '\u06E7' or '\u06E8' or >= '\u06EA' and <= '\u06ED' or >= '\u08D3' and <= '\u08FF';

    /// <summary>True for a digit 0–9 of the ASCII, Arabic-Indic or Persian sets.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '\u0660' and <= '\u0669' or >= '\u06F0' and <= '\u06F9';

    /// <summary>True for alif in any of its spellings.</summary>
    public static bool IsAlif(char c) => c is Alif or AlifHamzaAbove or AlifHamzaBelow or AlifMadda or AlifWasla;
}

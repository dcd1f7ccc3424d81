namespace NewsGraph.Arabic.Repair;

/// <summary>What <see cref="TextRepair"/> mended.</summary>
[Flags]
public enum RepairKinds
{
    /// <summary>Nothing: the text was fine.</summary>
    None = 0,

    /// <summary>Presentation forms and ligatures (U+FB50–FDFF, U+FE70–FEFF) replaced by their letters.</summary>
    PresentationForms = 1,

    /// <summary>Persian and Urdu code points (keheh, Farsi yeh, heh goal …) replaced by the Arabic letters they stand for.</summary>
    ForeignLetters = 2,

    /// <summary>Tatweel removed.</summary>
    Tatweel = 4,

    /// <summary>Vowel signs and other marks removed.</summary>
    Diacritics = 8,

    /// <summary>Direction marks, joiners and other invisible characters removed.</summary>
    InvisibleMarks = 16,

    /// <summary>Arabic-Indic and Persian digits replaced by 0–9.</summary>
    Digits = 32,

    /// <summary>Letters written in two code points (alif + hamza above) composed into one.</summary>
    Composition = 64,

    /// <summary>Unusual spaces replaced by U+0020, runs of them by one.</summary>
    Spaces = 128,

    /// <summary>Arabic that was read in a wrong encoding and saved so («Ø§Ù„», «ط§ظ„», «Çá») read in the right one.</summary>
    Mojibake = 256,

    /// <summary>Lam-alif that came out of its ligature as alif-lam («االنتخابات», «األمن») put in order.</summary>
    LamAlif = 512,

    /// <summary>Everything: what the analyzer asks for.</summary>
    All = 1023,

    /// <summary>What is wrong in any text; vowel signs, tatweel and digits are left as the author wrote them.</summary>
    Errors = PresentationForms | ForeignLetters | InvisibleMarks | Composition | Spaces | Mojibake | LamAlif,
}

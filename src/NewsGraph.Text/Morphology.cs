namespace NewsGraph.Text;

/// <summary>What a word's form says beyond its part of speech. What the unvocalised form does not say is <c>None</c>.</summary>
/// <param name="Form">Finite verb, verbal noun, participle.</param>
/// <param name="Aspect">Of a verb: perfect or imperfect.</param>
/// <param name="Voice">Of a verb or participle; passive only where the letters or the neighbours speak for it.</param>
/// <param name="Person">Of a verb: 1, 2, 3; 0 where unknown.</param>
/// <param name="Gender">Grammatical gender.</param>
/// <param name="Number">Grammatical number.</param>
public readonly record struct Morphology(
    VerbForm Form = VerbForm.None,
    Aspect Aspect = Aspect.None,
    Voice Voice = Voice.None,
    byte Person = 0,
    Gender Gender = Gender.None,
    GrammaticalNumber Number = GrammaticalNumber.None);

/// <summary>How a word relates to a verb.</summary>
public enum VerbForm
{
    /// <summary>It does not, as far as known.</summary>
    None,

    /// <summary>A finite verb.</summary>
    Finite,

    /// <summary>A verbal noun (masdar): «اجتماع», «قصف».</summary>
    VerbalNoun,

    /// <summary>A participle, active or passive: «معلنا», «مفروضة».</summary>
    Participle,
}

/// <summary>Aspect of a verb.</summary>
public enum Aspect
{
    /// <summary>Not a verb.</summary>
    None,

    /// <summary>Perfect (past): «أعلن».</summary>
    Perfect,

    /// <summary>Imperfect (present and future): «يعلن».</summary>
    Imperfect,
}

/// <summary>Voice of a verb.</summary>
public enum Voice
{
    /// <summary>Not a verb.</summary>
    None,

    /// <summary>Active.</summary>
    Active,

    /// <summary>Passive.</summary>
    Passive,
}

/// <summary>Grammatical gender.</summary>
public enum Gender
{
    /// <summary>Unknown.</summary>
    None,

    /// <summary>Masculine.</summary>
    Masculine,

    /// <summary>Feminine.</summary>
    Feminine,
}

/// <summary>Grammatical number.</summary>
public enum GrammaticalNumber
{
    /// <summary>Unknown.</summary>
    None,

    /// <summary>Singular.</summary>
    Singular,

    /// <summary>Dual.</summary>
    Dual,

    /// <summary>Plural.</summary>
    Plural,
}

using NewsGraph.Arabic;

namespace NewsGraph.Extraction.Events;

/// <summary>
/// The verbal noun and active participle of verbs whose form fixes them (III to X, written without vowels),
/// for lexicon rows that leave the columns empty. Form I and II are given by the lexicon.
/// </summary>
internal static class DerivedForms
{
    private const string TenthForm = "\u0627\u0633\u062A"; // alif seen teh
    private const int Augmented = 4;

    /// <summary>The verbal noun, or null where the form leaves it open.</summary>
    public static string? VerbalNoun(string verb)
    {
        if (verb.Length < Augmented)
        {
            return null;
        }

        return verb[0] switch
        {
            Letters.AlifHamzaAbove => FourthForm(verb),
            Letters.Alif => verb.Length > Augmented ? Lengthened(verb) : null,
            Letters.Teh => IsDefective(verb) ? verb[..^1] + Letters.Yeh : verb,
            _ => verb.Length == Augmented && verb[1] == Letters.Alif ? ThirdForm(verb) : null,
        };
    }

    /// <summary>The active participle, or null where the form leaves it open.</summary>
    public static string? Participle(string verb)
    {
        if (verb.Length < Augmented || IsHollow(verb))
        {
            return null;
        }

        var body = verb[0] is Letters.AlifHamzaAbove or Letters.Alif ? verb[1..] : verb;
        var derived = verb[0] is Letters.AlifHamzaAbove or Letters.Alif or Letters.Teh || verb[1] == Letters.Alif;
        return !derived ? null : Letters.Meem + (IsDefective(body) ? body[..^1] + Letters.Yeh : body);
    }

    /// <summary>Form III: mufa'ala.</summary>
    private static string ThirdForm(string verb) =>
        Letters.Meem + (IsDefective(verb) ? verb[..^1] + Letters.Alif : verb) + Letters.TehMarbuta;

    /// <summary>Form IV: if'al, with a long first vowel from a root in waw, with ta marbuta from hollow roots.</summary>
    private static string FourthForm(string verb)
    {
        var start = "" + Letters.AlifHamzaBelow;
        if (IsHollow(verb))
        {
            return start + verb[1..] + Letters.TehMarbuta;
        }

        var rest = verb[1] == Letters.Waw ? Letters.Yeh + verb[2..] : verb[1..];
        return start + (IsDefective(verb) ? rest[..^1] + Letters.Alif + Letters.Hamza : rest[..^1] + Letters.Alif + rest[^1]);
    }

    /// <summary>Forms VII, VIII and X: an alif before the last radical.</summary>
    private static string Lengthened(string verb)
    {
        if (IsDefective(verb))
        {
            return verb[..^1] + Letters.Alif + Letters.Hamza;
        }

        if (!IsHollow(verb))
        {
            return verb[..^1] + Letters.Alif + verb[^1];
        }

        return verb.StartsWith(TenthForm, StringComparison.Ordinal) && verb.Length > 5
            ? verb + Letters.TehMarbuta
            : verb[..^2] + Letters.Yeh + verb[^2..];
    }

    private static bool IsDefective(string verb) => verb[^1] is Letters.AlifMaksura or Letters.Alif;

    private static bool IsHollow(string verb) => verb[^2] == Letters.Alif;
}

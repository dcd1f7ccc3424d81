using NewsGraph.Text;

namespace NewsGraph.Arabic.Voices;

/// <summary>What the spelling of a noun says of its case.</summary>
public enum CaseEnding
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>«ون», «ان»: nominative, a subject.</summary>
    Nominative,

    /// <summary>«ين»: not nominative.</summary>
    Oblique,

    /// <summary>The alif of an indefinite accusative: an object or an adverb.</summary>
    Accusative,

    /// <summary>A pronoun hides the end.</summary>
    Hidden,
}

/// <summary>Reads cases from spelling.</summary>
public static class CaseEndings
{
    /// <summary>The case that the letters of a nominal show; what counts («3 جنودا») shows none.</summary>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="at">Index of the nominal.</param>
    public static CaseEnding At(ReadOnlySpan<Token> sentence, int at)
    {
        var token = sentence[at];
        if ((token.Clitics & Clitics.Pronoun) != Clitics.None)
        {
            return CaseEnding.Hidden;
        }

        var stem = token.Stem;
        if (stem.Length < 4 || token.Tag is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Numeral) || token.Kind != TokenKind.Word)
        {
            return CaseEnding.Unknown;
        }

        if (stem[^1] == Letters.Alif)
        {
            return token.IsDefinite || (at > 0 && sentence[at - 1].Tag == PartOfSpeech.Numeral) ? CaseEnding.Unknown : CaseEnding.Accusative;
        }

        return stem[^1] != Letters.Noon || token.Morphology.Number is not (GrammaticalNumber.Plural or GrammaticalNumber.Dual) ? CaseEnding.Unknown
            : stem[^2] == Letters.Yeh ? CaseEnding.Oblique : stem[^2] is Letters.Waw or Letters.Alif ? CaseEnding.Nominative : CaseEnding.Unknown;
    }
}

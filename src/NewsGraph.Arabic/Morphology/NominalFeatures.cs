using NewsGraph.Arabic.Lexicons;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Morphology;

/// <summary>Gender and number of nouns and adjectives by their endings, the dictionary's broken plurals, and whether what is left without an ending is a word.</summary>
internal sealed class NominalFeatures(HashedTable counts, HashedTable lexicon)
{
    /// <summary>A word this much rarer than its inflected form (in eighths of a doubling: 16 times) is chance.</summary>
    private const int Chance = 32;

    /// <summary>Gender, number and dictionary form of a nominal stem: the singular, of an adjective the masculine.</summary>
    public (Gender Gender, GrammaticalNumber Number, string Lemma) Read(string stem, PartOfSpeech tag)
    {
        if (BrokenPlurals.Default.SingularOf(stem) is { } singular)
        {
            return (Gender.None, GrammaticalNumber.Plural, singular);
        }

        var (gender, number) = Read(stem);
        return (gender, number, LemmaOf(stem, tag, number));
    }

    private string LemmaOf(string stem, PartOfSpeech tag, GrammaticalNumber number)
    {
        var feminine = tag == PartOfSpeech.Noun;
        if (stem.Length <= 3 || (number == GrammaticalNumber.Singular && feminine))
        {
            return stem;
        }

        // «عراقية» → «عراقي», «اجتماعات» → «اجتماع», «شركات» → «شركة», «مدنيون» → «مدني», «دولتان» → «دولة».
        return (stem[^2], stem[^1]) switch
        {
            (_, Letters.TehMarbuta) => Attested(stem[..^1], null) ?? stem,
            (Letters.Alif, Letters.Teh) when number == GrammaticalNumber.Plural =>
                feminine ? Attested(stem[..^2] + Letters.TehMarbuta, stem[..^2]) ?? stem : Attested(stem[..^2], null) ?? stem,
            (_, Letters.Noon) when number == GrammaticalNumber.Dual => feminine ? stem[..^3] + Letters.TehMarbuta : Attested(stem[..^3], null) ?? stem,
            (_, Letters.Noon) when number == GrammaticalNumber.Plural => stem[..^2],
            _ => stem,
        };
    }

    private string? Attested(string first, string? second)
    {
        var (one, other) = (counts.Value(first), second is null ? 0 : counts.Value(second));
        return one == 0 && other == 0 ? null : other > one ? second : first;
    }

    /// <summary>Gender and number of a nominal stem.</summary>
    private (Gender Gender, GrammaticalNumber Number) Read(string stem)
    {
        if (((LexicalFlags)lexicon.Value(stem) & LexicalFlags.BrokenPlural) != LexicalFlags.None)
        {
            return (Gender.None, GrammaticalNumber.Plural);
        }

        if (stem.Length > 4)
        {
            switch (stem[^2], stem[^1])
            {
                case (Letters.Alif, Letters.Teh):
                    return (Gender.Feminine, GrammaticalNumber.Plural);
                case (Letters.Alif, Letters.Noon) or (Letters.Yeh, Letters.Noon) when stem[^3] == Letters.Teh && IsWord(stem, string.Concat(stem.AsSpan(0, stem.Length - 3), [Letters.TehMarbuta])):
                    return (Gender.Feminine, GrammaticalNumber.Dual);
                case (Letters.Waw, Letters.Noon) or (Letters.Yeh, Letters.Noon) when IsWord(stem, stem[..^2]):
                    return (Gender.Masculine, GrammaticalNumber.Plural);
            }
        }

        return (stem.Length > 0 && stem[^1] == Letters.TehMarbuta ? Gender.Feminine : Gender.Masculine, GrammaticalNumber.Singular);
    }

    private bool IsWord(string inflected, string bare) => counts.Value(bare) is var known and > 0 && known >= counts.Value(inflected) - Chance;
}

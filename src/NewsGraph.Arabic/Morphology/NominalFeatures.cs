using NewsGraph.Arabic.Lexicons;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Morphology;

/// <summary>Gender and number of nouns and adjectives by their endings, the dictionary's broken plurals, and whether what is left without an ending is a word.</summary>
internal sealed class NominalFeatures(HashedTable counts, HashedTable lexicon)
{
    /// <summary>A word this much rarer than its inflected form (in eighths of a doubling: 16 times) is chance.</summary>
    private const int Chance = 32;

    /// <summary>Gender and number of a nominal stem.</summary>
    public (Gender Gender, GrammaticalNumber Number) Read(string stem)
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

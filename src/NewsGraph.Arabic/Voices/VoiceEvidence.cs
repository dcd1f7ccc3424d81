using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Voices;

/// <summary>
/// What raw news shows of verbs and nouns without anybody having annotated it: how often a verb takes an object, and whether a noun stands where
/// objects stand or where subjects do. Each value is a share in sixteenths with the size of its sample.
/// </summary>
/// <param name="table">Keys made by this class, values by <see cref="Pack"/>.</param>
internal sealed class VoiceEvidence(HashedTable table)
{
    /// <summary>Share of a lemma's occurrences that have an object: a pronoun, or a second noun phrase.</summary>
    public int ObjectsOfLemma(string lemma) => table.Value(Key('l', lemma));

    /// <summary>The same of a written form.</summary>
    public int ObjectsOfForm(string form) => table.Value(Key('f', form));

    /// <summary>Share of a lemma's occurrences followed at once by a preposition.</summary>
    public int PrepositionsOfLemma(string lemma) => table.Value(Key('p', lemma));

    /// <summary>Among the places where a noun is surely subject or object of some verb, the share in which it is the object.</summary>
    public int ObjectShareOfNoun(string noun) => table.Value(Key('n', noun));

    /// <summary>The same beside one verb.</summary>
    public int ObjectShareOfPair(string lemma, string noun) => table.Value(PairKey(lemma, noun));

    /// <summary>A share and the size of its sample in a byte that is not 0.</summary>
    public static byte Pack(int part, int all)
    {
        var size = Math.Min(7, (int)Math.Log2(all + 1));
        return (byte)(((1 + size) << 4) | Math.Min(15, (16 * part) / Math.Max(1, all)));
    }

    /// <summary>The key of a count of one kind.</summary>
    public static ulong Key(char kind, string word) => WordHash.Finish(WordHash.Add(WordHash.Add(WordHash.Start, kind), word));

    /// <summary>The key of a verb with a noun.</summary>
    public static ulong PairKey(string lemma, string noun) => WordHash.Finish(WordHash.Add(WordHash.Add(WordHash.Add(WordHash.Add(WordHash.Start, 'o'), lemma), ' '), noun));
}

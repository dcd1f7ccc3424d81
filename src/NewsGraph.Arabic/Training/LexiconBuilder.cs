using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Repair;

namespace NewsGraph.Arabic.Training;

/// <summary>Gathers what dictionaries that may be shipped know of words: Arabic WordNet, NERAr, GeoNames.</summary>
public static class LexiconBuilder
{
    private const string BuckwalterLetters = "'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYy";

    // The letters of BuckwalterLetters in their order: U+0621–U+063A, then U+0640–U+064A.
    private static readonly string ArabicLetters = string.Concat(Enumerable.Range(0x621, 26).Concat(Enumerable.Range(0x640, 11)).Select(c => (char)c));

    /// <summary>Flags by word; names stand under their loose spelling (<see cref="Spelling"/>).</summary>
    public static HashedTable Build(TrainingData data)
    {
        var flags = new SortedDictionary<string, LexicalFlags>(StringComparer.Ordinal);
        foreach (var line in data.Lines("data", "lexicon", "omw-arb", "wn-data-arb.tab"))
        {
            AddWordNet(line.Split('\t'), flags);
        }

        foreach (var line in data.Lines("data", "gazetteer", "nerar", "dico-mono-PERS.norm"))
        {
            AddName(FromBuckwalter(line), LexicalFlags.PersonName, flags);
        }

        foreach (var line in data.Lines("data", "gazetteer", "geonames_ar.tsv"))
        {
            AddName(line.Split('\t')[1], LexicalFlags.PlaceName, flags);
        }

        return HashedTable.Build([.. flags.Select(f => KeyValuePair.Create(f.Key, (byte)f.Value))]);
    }

    private static void AddWordNet(string[] cells, SortedDictionary<string, LexicalFlags> flags)
    {
        if (cells.Length < 3 || cells[1] is not ("arb:lemma" or "arb:lemma:brokenplural"))
        {
            return;
        }

        var flag = cells[1] == "arb:lemma:brokenplural" ? LexicalFlags.BrokenPlural : cells[0][^1] switch
        {
            'v' => LexicalFlags.Verb,
            'a' or 's' => LexicalFlags.Adjective,
            'r' => LexicalFlags.Adverb,
            _ => LexicalFlags.Noun,
        };
        var word = TextRepair.Repair(cells[2], RepairKinds.All).Text.Trim();
        if (word.Length > 1 && word.All(Letters.IsLetter))
        {
            flags[word] = flags.GetValueOrDefault(word) | flag;
        }
    }

    private static void AddName(string name, LexicalFlags flag, SortedDictionary<string, LexicalFlags> flags)
    {
        foreach (var part in name.Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length > 1 && part.All(Letters.IsLetter))
            {
                var key = Spelling.Loosen(part);
                flags[key] = flags.GetValueOrDefault(key) | flag;
            }
        }
    }

    private static string FromBuckwalter(string text) => string.Concat(text.Select(c =>
        BuckwalterLetters.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? ArabicLetters[i] : c is ' ' or '-' ? ' ' : '\0').Where(c => c != '\0'));
}

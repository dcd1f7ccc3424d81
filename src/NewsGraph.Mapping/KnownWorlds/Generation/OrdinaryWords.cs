using NewsGraph.Extraction.Resolution;
using NewsGraph.Extraction.Training;

namespace NewsGraph.Mapping.KnownWorlds.Generation;

/// <summary>Words that mean something beside a place of that name: lemmas of Arabic WordNet and given names.</summary>
internal static class OrdinaryWords
{
    private const int LemmaColumn = 2;
    private const int LeastBearers = 3;

    /// <summary>The folded words.</summary>
    /// <param name="wordnet">Rows of Open Multilingual Wordnet without vowels: synset, <c>lemma</c>, words.</param>
    /// <param name="persons">Names of persons in Buckwalter transliteration, one a line.</param>
    public static IEnumerable<string> Read(IEnumerable<string> wordnet, IEnumerable<string> persons)
    {
        var lemmas = wordnet.Select(l => l.Split('\t')).Where(c => c.Length > LemmaColumn).Select(c => c[LemmaColumn]);
        var given = persons.Select(p => BuckwalterText.Read(p).Split(' ')).Where(w => w.Length > 1).GroupBy(w => w[0], StringComparer.Ordinal).Where(g => g.Count() >= LeastBearers).Select(g => g.Key);
        return lemmas.Concat(given).Select(NameFolding.Default.Fold).Where(w => w.Length > 1 && !w.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
    }
}

using System.Text;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Names;

/// <summary>
/// Readable Latin forms of Arabic names. Words that known persons and places bear are written as they usually are in English
/// («محمد» Mohammed); others letter by letter after <c>ontology/lexicon/extraction/latin-letters.tsv</c>, with an a where consonants would clash.
/// </summary>
public sealed class LatinNames
{
    private const string Table = "ontology/lexicon/extraction/latin-letters.tsv";
    private const string Article = "\u0627\u0644"; // alif lam
    private const string Vowels = "aeiou";
    private static readonly Lazy<Dictionary<char, string>> Letters = new(() =>
        TableFile.ReadEmbedded(typeof(LatinNames).Assembly, Table).Rows.ToDictionary(r => r["letter"][0], r => r["latin"]));

    private readonly Dictionary<string, string> _usual = new(StringComparer.Ordinal);

    /// <summary>Learns the usual spelling of words from names that are known in both scripts.</summary>
    public LatinNames(KnownWorld world)
    {
        var seen = new Dictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var entity in world.Entities.Where(e => e.EnglishName is not null && e.Type == EntityType.Person))
        {
            var (arabic, latin) = (Words(entity.Name), entity.EnglishName!.Split([' '], StringSplitOptions.RemoveEmptyEntries));
            for (var i = 0; i < arabic.Length && arabic.Length == latin.Length; i++)
            {
                var counts = seen.TryGetValue(arabic[i], out var known) ? known : seen[arabic[i]] = new SortedDictionary<string, int>(StringComparer.Ordinal);
                counts[latin[i]] = counts.GetValueOrDefault(latin[i]) + 1;
            }
        }

        foreach (var (word, counts) in seen)
        {
            _usual[word] = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;
        }
    }

    /// <summary>The Latin form of a name; empty for one without Arabic letters.</summary>
    public string Of(string name) => string.Join(' ', Words(name).Select(Word).Where(w => w.Length > 0));

    private string Word(string word)
    {
        if (_usual.TryGetValue(word, out var usual))
        {
            return usual;
        }

        var isDefinite = word.Length > 4 && word.StartsWith(Article, StringComparison.Ordinal);
        var spelled = Spell(isDefinite ? word[2..] : word);
        return spelled.Length == 0 ? "" : (isDefinite ? "al-" : "") + char.ToUpperInvariant(spelled[0]) + spelled[1..];
    }

    private static string Spell(string word)
    {
        var (text, consonants, hasVowel) = (new StringBuilder(), 0, false);
        for (var i = 0; i < word.Length; i++)
        {
            var latin = Letters.Value.GetValueOrDefault(word[i], "");
            latin = latin is "w" && IsVowelHere(word, i) ? "u" : latin is "y" && IsVowelHere(word, i) ? "i" : latin;
            if (latin.Length == 0)
            {
                continue;
            }

            var isVowel = Vowels.Contains(latin[0], StringComparison.Ordinal);
            if (!isVowel && (consonants > 1 || (consonants == 1 && !hasVowel)))
            {
                text.Append('a');
                (consonants, hasVowel) = (0, true);
            }

            (consonants, hasVowel) = isVowel ? (0, true) : (consonants + 1, hasVowel);
            text.Append(latin);
        }

        return text.ToString();
    }

    // Waw and yeh are vowels between consonants and at the end of a word.
    private static bool IsVowelHere(string word, int at) => at > 0 && !IsLong(word[at - 1]) && (at == word.Length - 1 || !IsLong(word[at + 1]));

    private static bool IsLong(char letter) => letter is '\u0627' or '\u0648' or '\u064A' or '\u0629' or '\u0649';

    // Kept apart from folding, which would take ta marbuta for heh.
    private static string[] Words(string name) => string.Concat(name.Where(c => char.IsLetter(c) || c is ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

using System.Globalization;
using System.Text;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Names;

/// <summary>
/// Readable Latin forms of Arabic names, by the simplified transliteration of IJMES: no dots and long marks; «al-» before sun letters too; ta marbuta
/// a, and at in a construct («Wizarat al-Dakhiliyya»). Words that known persons bear are written as they usually are in English («محمد» Mohammed),
/// common words with their vowels after <c>latin-words.tsv</c>, others letter by letter after <c>latin-letters.tsv</c>, with an a where consonants would clash.
/// </summary>
public sealed class LatinNames
{
    private const string Table = "ontology/lexicon/extraction/latin-letters.tsv";
    private const string WordTable = "ontology/lexicon/extraction/latin-words.tsv";
    private const string Article = "\u0627\u0644"; // alif lam
    private const string Vowels = "aeiou";
    private const char TehMarbuta = '\u0629';
    private const char Yeh = '\u064A';

    // What is written onto the word behind it: with the article, and what it becomes.
    private static readonly (string Arabic, string Latin)[] Proclitics =
        [("\u0644\u0644", "lil-"), ("\u0628\u0627\u0644", "bil-"), ("\u0648\u0627\u0644", "wal-"), (Article, "al-")];

    private static readonly Lazy<Dictionary<char, string>> Letters = new(() =>
        TableFile.ReadEmbedded(typeof(LatinNames).Assembly, Table).Rows.ToDictionary(r => r["letter"][0], r => r["latin"]));

    private static readonly Lazy<Dictionary<string, string>> CommonWords = new(() =>
        TableFile.ReadEmbedded(typeof(LatinNames).Assembly, WordTable).Rows.SelectMany(r => new[] { KeyValuePair.Create(r["word"], r["latin"]), KeyValuePair.Create(Unhamzated(r["word"]), r["latin"]) })
            .DistinctBy(w => w.Key).ToDictionary(StringComparer.Ordinal));

    private readonly Dictionary<string, string> _usual = new(StringComparer.Ordinal);

    /// <summary>Learns the usual spelling of words from names of persons that are known in both scripts.</summary>
    public LatinNames(KnownWorld world)
    {
        var seen = new Dictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var entity in world.Entities.Where(e => e.EnglishName is not null && e.Type == EntityType.Person))
        {
            var (arabic, latin) = (Words(entity.Name), entity.EnglishName!.Split([' '], StringSplitOptions.RemoveEmptyEntries));
            for (var i = 0; i < arabic.Length && arabic.Length == latin.Length; i++)
            {
                Count(seen, arabic[i], latin[i]);
            }
        }

        foreach (var (word, counts) in seen)
        {
            _usual[word] = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;
        }
    }

    /// <summary>The Latin form of a name; empty for one without Arabic letters.</summary>
    /// <param name="name">The name in Arabic.</param>
    /// <param name="isPerson">True for a person's, in which no word is the construct of the next.</param>
    public string Of(string name, bool isPerson = false)
    {
        var words = Words(name);
        return words.Any(w => char.IsLetter(w[0])) ? string.Join(' ', words.Select((w, i) => Word(w, isPerson || i + 1 == words.Length ? null : words[i + 1])).Where(w => w.Length > 0)) : "";
    }

    // A word that stands over against far fewer letters is a piece of another: «El» is not «الكريم».
    private static void Count(Dictionary<string, SortedDictionary<string, int>> seen, string arabic, string latin)
    {
        if (latin.Length * 2 >= arabic.Length)
        {
            var counts = seen.TryGetValue(arabic, out var known) ? known : seen[arabic] = new SortedDictionary<string, int>(StringComparer.Ordinal);
            counts[latin] = counts.GetValueOrDefault(latin) + 1;
        }
    }

    private string Word(string word, string? next)
    {
        if (char.IsDigit(word[0]))
        {
            return string.Concat(word.Select(c => char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c));
        }

        var (proclitic, bare) = Part(word);
        var ending = IsConstruct(word, proclitic, next) ? "t" : "";
        if (_usual.TryGetValue(word, out var usual))
        {
            return usual;
        }

        return (Common(bare) ?? Capitalized(Spell(bare))) is { Length: > 0 } latin ? proclitic + latin + (latin[^1] is 'a' ? ending : "") : "";
    }

    private static (string Proclitic, string Bare) Part(string word)
    {
        var found = Proclitics.FirstOrDefault(p => word.StartsWith(p.Arabic, StringComparison.Ordinal) && word.Length > p.Arabic.Length + 1);
        return found.Arabic is null || Listed(word) is not null ? ("", word) : (found.Latin, word[found.Arabic.Length..]);
    }

    // Before a name or a noun with the article; an indefinite adjective in -a follows none.
    private static bool IsConstruct(string word, string proclitic, string? next) =>
        word[^1] == TehMarbuta && proclitic.Length == 0 && next is not null && (next.StartsWith(Article, StringComparison.Ordinal) || next[^1] != TehMarbuta) && char.IsLetter(next[0]);

    private static string? Common(string word)
    {
        if (Listed(word) is { } latin)
        {
            return latin;
        }

        return word.Length > 3 && word[^1] == TehMarbuta && word[^2] == Yeh ? Nisba(word[..^2], "iyya")
            : word.Length > 2 && word[^1] == Yeh ? Nisba(word[..^1], "i")
            : null;
    }

    private static string? Nisba(string stem, string ending) =>
        Listed(stem) is { } latin && !Vowels.Contains(latin[^1], StringComparison.Ordinal) ? latin + ending
        : ending.Length > 1 && stem.Length > 2 ? Capitalized(Spell(stem)) + ending
        : null;

    // As written, else without the hamza on an alif, as many outlets write.
    private static string? Listed(string word) => CommonWords.Value.GetValueOrDefault(word) ?? CommonWords.Value.GetValueOrDefault(Unhamzated(word));

    private static string Unhamzated(string word) => word.Replace('\u0623', '\u0627').Replace('\u0625', '\u0627');

    private static string Capitalized(string latin) => latin.Length == 0 ? "" : char.ToUpperInvariant(latin[0]) + latin[1..];

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
            text.Append(isVowel && text.Length > 0 && text[^1] == latin[0] ? "" : latin);
        }

        return text.ToString();
    }

    // Waw and yeh are vowels between consonants and at the end of a word.
    private static bool IsVowelHere(string word, int at) => at > 0 && !IsLong(word[at - 1]) && (at == word.Length - 1 || !IsLong(word[at + 1]));

    private static bool IsLong(char letter) => letter is '\u0627' or '\u0648' or '\u064A' or '\u0629' or '\u0649';

    // Kept apart from folding, which would take ta marbuta for heh.
    private static string[] Words(string name) => string.Concat(name.Where(c => char.IsLetterOrDigit(c) || c is ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

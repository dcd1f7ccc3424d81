using System.Collections.Frozen;
using System.Globalization;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Resolution;

/// <summary>Tells names that identify from names that don't, by <c>ontology/lexicon/extraction/name-words.tsv</c>.</summary>
public sealed class NameWords
{
    private static readonly Lazy<NameWords> Embedded = new(() =>
        new NameWords(TableFile.ReadEmbedded(typeof(NameWords).Assembly, "ontology/lexicon/extraction/name-words.tsv"), NameFolding.Default));

    private readonly FrozenSet<string> _generic;
    private readonly FrozenSet<string> _particles;
    private readonly FrozenSet<string> _people;
    private readonly FrozenDictionary<string, decimal> _multipliers;

    /// <summary>Reads the words from a table with the columns <c>word</c>, <c>role</c> and <c>value</c>.</summary>
    public NameWords(TableFile table, NameFolding folding)
    {
        FrozenSet<string> In(string role) => table.Rows.Where(r => r["role"] == role).Select(r => folding.Fold(r["word"])).ToFrozenSet(StringComparer.Ordinal);
        _generic = In("generic");
        _particles = In("particle");
        _people = In("people");
        _multipliers = table.Rows.Where(r => r["role"] == "multiplier")
            .ToFrozenDictionary(r => folding.Fold(r["word"]), r => decimal.Parse(r["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>The words of the embedded table.</summary>
    public static NameWords Default => Embedded.Value;

    /// <summary>True when a folded name has two parts or more, particles (أبو، بن، عبد) not counted.</summary>
    public bool IsFull(string folded) => folded.Split(' ').Count(w => !_particles.Contains(w)) >= 2;

    /// <summary>True when every word of a folded name could stand in the name of any country's body («وزارة الخارجية»).</summary>
    public bool IsGeneric(string folded) => folded.Split(' ').All(_generic.Contains);

    /// <summary>True for a folded word of a group's name that says only that there are people, or how many («قتيلا», «أشخاص», «نحو»).</summary>
    public bool SaysHowManyOnly(string folded) => _people.Contains(folded);

    /// <summary>The number that a group's name gives («نحو 5200 جندي أميركي» 5200, «45 ألف قتيل» 45000), or null.</summary>
    public decimal? Size(string folded)
    {
        var words = folded.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (TryReadNumber(words[i], out var number))
            {
                return i + 1 < words.Length && _multipliers.TryGetValue(words[i + 1], out var factor) ? number * factor : number;
            }
        }

        return null;
    }

    private static bool TryReadNumber(string word, out decimal number)
    {
        number = 0;
        foreach (var letter in word)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(letter);
            if (digit < 0 || number > 1_000_000_000_000m)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        return word.Length > 0;
    }
}

using NewsGraph.Arabic.Lexicons;
using NewsGraph.Text;

namespace NewsGraph.Arabic.Languages;

/// <summary>
/// Tells the language of a text by its script, its most frequent words and the letters that only one language of a script uses.
/// Looks at the beginning of the text only; safe to call from several threads.
/// </summary>
public sealed class LanguageDetector
{
    private const string TableName = "ontology/lexicon/arabic/languages.tsv";
    private const int Sample = 20_000;
    private const int LongestWord = 24;

    // A letter of its own says as much as a frequent word in three.
    private const int WordWeight = 3;
    private static readonly Lazy<LanguageDetector> Embedded = new(() => new LanguageDetector(TableFile.ReadEmbedded(typeof(LanguageDetector).Assembly, TableName)));

    private readonly List<Profile> _profiles = [];

    /// <summary>Creates a detector over a table.</summary>
    /// <exception cref="TableFormatException">A row names an unknown script or has letters of more than one code unit.</exception>
    public LanguageDetector(TableFile table)
    {
        foreach (var row in table.Rows)
        {
            _profiles.Add(Profile.Read(row));
        }
    }

    /// <summary>The detector over the table that comes with the library.</summary>
    public static LanguageDetector Default => Embedded.Value;

    /// <summary>The language of a text; lone surrogates and control characters do no harm.</summary>
    public DetectedLanguage Detect(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        Span<int> letters = stackalloc int[Script.All.Count];
        foreach (var c in sample)
        {
            if (Script.IndexOf(c) is >= 0 and var script)
            {
                letters[script]++;
            }
        }

        var (top, total) = (0, 0);
        for (var i = 0; i < letters.Length; i++)
        {
            total += letters[i];
            top = letters[i] > letters[top] ? i : top;
        }

        return total == 0 ? new DetectedLanguage(DetectedLanguage.NoLanguage, "no language", 0) : Among(Script.All[top], sample, (double)letters[0] / total);
    }

    private DetectedLanguage Among(Script script, ReadOnlySpan<char> sample, double arabic)
    {
        Profile? best = null;
        var most = 0;
        foreach (var profile in _profiles)
        {
            if (string.Equals(profile.Script, script.Code, StringComparison.Ordinal) && profile.Score(sample) is var score && score > most)
            {
                (best, most) = (profile, score);
            }
        }

        if (best is not null)
        {
            return new DetectedLanguage(best.Tag, best.Name, arabic);
        }

        // A few words of plain Arabic letters: nothing speaks for any of its neighbours.
        return script == Script.All[0] ? new DetectedLanguage(_profiles[0].Tag, _profiles[0].Name, arabic) : new DetectedLanguage(script.Tag, script.Name, arabic);
    }

    /// <summary>What one language is known by.</summary>
    private sealed class Profile(string tag, string name, string script, HashSet<string> words, HashSet<char> letters)
    {
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = words.GetAlternateLookup<ReadOnlySpan<char>>();

        public string Tag => tag;

        public string Name => name;

        public string Script => script;

        public static Profile Read(TableRow row)
        {
            if (!Languages.Script.All.Any(s => string.Equals(s.Code, row["script"], StringComparison.Ordinal)))
            {
                throw row.Error("script", $"«{row["script"]}» is no script that is told apart; use one of {string.Join(", ", Languages.Script.All.Select(s => s.Code))}");
            }

            var letters = row.List("letters");
            return letters.Any(l => l.Length != 1)
                ? throw row.Error("letters", "write single letters with | between them")
                : new Profile(row["tag"], row["name"], row["script"], row.List("words").Select(w => Fold(w.ToCharArray()).ToString()).ToHashSet(StringComparer.Ordinal), [.. letters.Select(l => l[0])]);
        }

        /// <summary>Counts words of the language, and words with a letter of its own.</summary>
        public int Score(ReadOnlySpan<char> sample)
        {
            Span<char> lower = stackalloc char[LongestWord];
            var score = 0;
            for (var at = 0; at < sample.Length;)
            {
                var end = at;
                while (end < sample.Length && char.IsLetter(sample[end]))
                {
                    end++;
                }

                if (end > at && end - at <= LongestWord)
                {
                    sample[at..end].ToLowerInvariant(lower);
                    score += ScoreOf(Fold(lower[..(end - at)]));
                }

                at = end + 1;
            }

            return score;
        }

        // Arabic typed on a Persian keyboard stays Arabic.
        private static Span<char> Fold(Span<char> word)
        {
            word.Replace('\u06CC', Letters.Yeh);
            word.Replace('\u06A9', Letters.Kaf);
            return word;
        }

        private int ScoreOf(ReadOnlySpan<char> word)
        {
            if (_words.Contains(word))
            {
                return WordWeight;
            }

            foreach (var letter in word)
            {
                if (letters.Contains(letter))
                {
                    return 1;
                }
            }

            return 0;
        }
    }
}

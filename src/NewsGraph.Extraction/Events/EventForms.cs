using NewsGraph.Arabic;
using NewsGraph.Extraction.Names;

namespace NewsGraph.Extraction.Events;

/// <summary>
/// The inflected forms of lexicon entries. There are more than a hundred thousand, and a text has few of them: those of a root are made when a word is looked up
/// that could be one. Safe for several threads.
/// </summary>
/// <remarks>Inflection adds, drops and changes soft letters only; what is left of a word without them is the same in all its forms.</remarks>
internal sealed class EventForms
{
    private const int LongestWord = 64; // letters; forms have a few more
    private readonly WordIndex _roots = new();
    private readonly List<List<EventEntry>> _entries = [];
    private readonly Dictionary<string, EventReading[]>?[] _readings;

    /// <summary>Puts entries under what is hard in their words.</summary>
    public EventForms(IReadOnlyList<EventEntry> entries)
    {
        foreach (var entry in entries)
        {
            Add(entry, entry.Verb);
            Add(entry, entry.Present);
            foreach (var word in entry.Nouns)
            {
                Add(entry, word);
            }

            foreach (var word in entry.Participles)
            {
                Add(entry, word);
            }
        }

        _readings = new Dictionary<string, EventReading[]>?[_roots.Count];
    }

    /// <summary>The readings of a word by its <see cref="WordKey"/>: by entry in their order, then by form.</summary>
    public IReadOnlyList<EventReading> Find(string key)
    {
        Span<char> hard = stackalloc char[key.Length <= LongestWord ? key.Length : 0];
        return key.Length <= LongestWord && _roots.Find(hard[..HardLetters(key, hard)]) is var root and >= 0
            ? (_readings[root] ??= ReadingsOf(root)).GetValueOrDefault(key) ?? []
            : [];
    }

    private void Add(EventEntry entry, string word)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return;
        }

        Span<char> hard = stackalloc char[word.Length];
        var root = _roots.Add(hard[..HardLetters(word, hard)]);
        if (root == _entries.Count)
        {
            _entries.Add([]);
        }

        if (_entries[root].Count == 0 || !ReferenceEquals(_entries[root][^1], entry))
        {
            _entries[root].Add(entry);
        }
    }

    private Dictionary<string, EventReading[]> ReadingsOf(int root)
    {
        var readings = new Dictionary<string, EventReading[]>(StringComparer.Ordinal);
        Span<char> hard = stackalloc char[LongestWord * 2];
        foreach (var entry in _entries[root])
        {
            foreach (var (form, shape) in Of(entry))
            {
                var key = WordKey.Of(form);
                var own = readings.GetValueOrDefault(key) ?? [];
                if (_roots.Find(hard[..HardLetters(key, hard)]) == root && Array.IndexOf(own, new EventReading(entry, shape)) < 0)
                {
                    readings[key] = [.. own, new EventReading(entry, shape)];
                }
            }
        }

        return readings;
    }

    private static int HardLetters(ReadOnlySpan<char> word, Span<char> hard)
    {
        var length = 0;
        foreach (var letter in word)
        {
            if (!IsSoft(letter))
            {
                hard[length++] = letter;
            }
        }

        return length;
    }

    private static bool IsSoft(char c) =>
        c is Letters.Alif or Letters.AlifMadda or Letters.AlifHamzaAbove or Letters.AlifHamzaBelow or Letters.AlifWasla or Letters.AlifMaksura or Letters.Waw or Letters.Yeh
            or Letters.Hamza or Letters.WawHamza or Letters.YehHamza or Letters.Teh or Letters.TehMarbuta or Letters.Noon or Letters.Meem or Letters.Tatweel
        || Letters.IsDiacritic(c);

    private static IReadOnlyList<string> Known(string? form) => form is null ? [] : [form];

    /// <summary>All forms of an entry.</summary>
    internal static IEnumerable<(string Form, WordShape Shape)> Of(EventEntry entry)
    {
        var none = Enumerable.Empty<string>();
        var past = entry.Verb.Length > 0 ? VerbForms.Past(entry.Verb) : none;
        var present = entry.Verb.Length > 0 ? VerbForms.Present(entry.Verb, entry.Present) : none;
        var nouns = entry.Nouns.Count > 0 ? entry.Nouns : Known(DerivedForms.VerbalNoun(entry.Verb));
        var participles = entry.Participles.Count > 0 ? entry.Participles : Known(DerivedForms.Participle(entry.Verb));
        return past.Select(f => (f, WordShape.Past))
            .Concat(present.Select(f => (f, WordShape.Present)))
            .Concat(nouns.SelectMany(NounForms.OfNoun).Select(f => (f, WordShape.Noun)))
            .Concat(participles.SelectMany(NounForms.OfParticiple).Select(f => (f, WordShape.Participle)));
    }
}

using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Events;

/// <summary>The words that may name events, by inflected form. Immutable, safe for several threads.</summary>
public sealed class EventLexicon
{
    private const string Resource = "ontology/lexicon/extraction/event-lexicon.tsv";
    private static readonly Lazy<EventLexicon> Shared = new(() => FromTable(TableFile.ReadEmbedded(typeof(EventLexicon).Assembly, Resource)));
    private readonly Dictionary<string, EventReading[]> _readings;

    private EventLexicon(IReadOnlyList<EventEntry> entries)
    {
        Entries = entries;
        _readings = Index(entries);
    }

    /// <summary>The lexicon that comes with the program.</summary>
    public static EventLexicon Default => Shared.Value;

    /// <summary>All entries in file order.</summary>
    public IReadOnlyList<EventEntry> Entries { get; }

    /// <summary>Reads the lexicon from its table.</summary>
    /// <exception cref="TableFormatException">A row is malformed.</exception>
    public static EventLexicon FromTable(TableFile table) => new([.. table.Rows.Select(ReadEntry)]);

    /// <summary>The readings of a word, by its <see cref="WordKey"/>.</summary>
    public IReadOnlyList<EventReading> Find(string key) => _readings.GetValueOrDefault(key) ?? [];

    private static EventEntry ReadEntry(TableRow row)
    {
        if (!Enum.TryParse<EventType>(row["type"], ignoreCase: true, out var type))
        {
            throw row.Error("type", $"«{row["type"]}» is no event type; write one of {string.Join(", ", Enum.GetNames<EventType>())}");
        }

        if (row["verb"].Length == 0 && row.List("nouns").Count == 0)
        {
            throw row.Error("verb", "the row has neither a verb nor a noun; write one");
        }

        return new EventEntry(
            type, row["verb"], row["present"], row.List("nouns"), row.List("participles"), row["subtype"], row["target"], row["content"], row.Line);
    }

    private static Dictionary<string, EventReading[]> Index(IReadOnlyList<EventEntry> entries)
    {
        var lists = new Dictionary<string, List<EventReading>>();
        foreach (var entry in entries)
        {
            foreach (var (form, shape) in FormsOf(entry))
            {
                var key = WordKey.Of(form);
                if (!lists.TryGetValue(key, out var list))
                {
                    lists[key] = list = [];
                }

                if (!list.Contains(new EventReading(entry, shape)))
                {
                    list.Add(new EventReading(entry, shape));
                }
            }
        }

        return lists.ToDictionary(p => p.Key, p => p.Value.ToArray());
    }

    private static IReadOnlyList<string> Known(string? form) => form is null ? [] : [form];

    private static IEnumerable<(string Form, WordShape Shape)> FormsOf(EventEntry entry)
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

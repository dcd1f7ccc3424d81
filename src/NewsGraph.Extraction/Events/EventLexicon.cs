using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Events;

/// <summary>The words that may name events, by inflected form. Immutable, safe for several threads.</summary>
public sealed class EventLexicon
{
    private const string Resource = "ontology/lexicon/extraction/event-lexicon.tsv";
    private static readonly Lazy<EventLexicon> Shared = new(() => FromTable(TableFile.ReadEmbedded(typeof(EventLexicon).Assembly, Resource)));
    private readonly EventForms _forms;

    private EventLexicon(IReadOnlyList<EventEntry> entries)
    {
        Entries = entries;
        _forms = new EventForms(entries);
    }

    /// <summary>The lexicon that comes with the program.</summary>
    public static EventLexicon Default => Shared.Value;

    /// <summary>All entries in file order.</summary>
    public IReadOnlyList<EventEntry> Entries { get; }

    /// <summary>Reads the lexicon from its table.</summary>
    /// <exception cref="TableFormatException">A row is malformed.</exception>
    public static EventLexicon FromTable(TableFile table) => new([.. table.Rows.Select(ReadEntry)]);

    /// <summary>The readings of a word, by its <see cref="WordKey"/>.</summary>
    public IReadOnlyList<EventReading> Find(string key) => _forms.Find(key);

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
}

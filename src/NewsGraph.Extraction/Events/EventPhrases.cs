using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Events;

/// <summary>The phrases that name events, by their first word. Immutable, safe for several threads.</summary>
public sealed class EventPhrases
{
    private const string Resource = "ontology/lexicon/extraction/event-phrases.tsv";
    private static readonly Lazy<EventPhrases> Shared = new(() => FromTable(ReadTable()));
    private readonly EventLexicon _heads;
    private readonly Dictionary<EventEntry, EventPhrase> _phrases;

    private EventPhrases(TableFile table)
    {
        _heads = EventLexicon.FromTable(table);
        _phrases = _heads.Entries.Zip(table.Rows, (entry, row) => new EventPhrase(entry, WordsOf(row))).ToDictionary(p => p.Entry);
    }

    /// <summary>The phrases that come with the program.</summary>
    public static EventPhrases Default => Shared.Value;

    /// <summary>The table that comes with the program.</summary>
    public static TableFile ReadTable() => TableFile.ReadEmbedded(typeof(EventPhrases).Assembly, Resource);

    /// <summary>Reads the phrases from their table.</summary>
    /// <exception cref="TableFormatException">A row is malformed.</exception>
    public static EventPhrases FromTable(TableFile table) => new(table);

    /// <summary>The phrases that a word, by its <see cref="WordKey"/>, may open, each with the form it would be.</summary>
    public IEnumerable<(EventPhrase Phrase, EventReading Reading)> Find(string key) => _heads.Find(key).Select(r => (_phrases[r.Entry], r));

    private static IReadOnlyList<IReadOnlyList<string>> WordsOf(TableRow row)
    {
        var words = row["words"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            ? [.. words.Select(w => (IReadOnlyList<string>)[.. w.Split('|').Select(WordKey.Of)])]
            : throw row.Error("words", "a phrase needs a word after its verb; a verb alone belongs into event-lexicon.tsv");
    }
}

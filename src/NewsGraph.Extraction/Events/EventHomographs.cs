using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Events;

/// <summary>Words that name an event but for the words beside them («[drone] aircraft», written like «march»). Immutable, safe for several threads.</summary>
public sealed class EventHomographs
{
    private const string Resource = "ontology/lexicon/extraction/event-homographs.tsv";
    private const int Reach = 3;
    private static readonly Lazy<EventHomographs> Shared = new(() => FromTable(ReadTable()));
    private readonly Dictionary<string, (HashSet<string> Before, HashSet<string> After)> _words = new(StringComparer.Ordinal);

    private EventHomographs(TableFile table)
    {
        foreach (var row in table.Rows)
        {
            var beside = (Before: KeysOf(row, "before"), After: KeysOf(row, "after"));
            if (beside.Before.Count + beside.After.Count == 0)
            {
                throw row.Error("before", "a word that never names an event needs no row; say what stands before or after it");
            }

            foreach (var word in KeysOf(row, "words"))
            {
                if (!_words.TryAdd(word, beside))
                {
                    throw row.Error("words", $"«{word}» has a row already; put its neighbours there");
                }
            }
        }
    }

    /// <summary>The words that come with the program.</summary>
    public static EventHomographs Default => Shared.Value;

    /// <summary>The table that comes with the program.</summary>
    public static TableFile ReadTable() => TableFile.ReadEmbedded(typeof(EventHomographs).Assembly, Resource);

    /// <summary>Reads the words from their table.</summary>
    /// <exception cref="TableFormatException">A row is malformed.</exception>
    public static EventHomographs FromTable(TableFile table) => new(table);

    /// <summary>The triggers without the words that name something else by what stands beside them.</summary>
    internal IReadOnlyList<Trigger> Drop(DocumentView view, IReadOnlyList<Trigger> triggers) => [.. triggers.Where(t => !NamesSomethingElse(view, t.Token))];

    /// <summary>True for a word that names no event by what stands beside it.</summary>
    internal bool NamesSomethingElse(DocumentView view, int token) =>
        _words.TryGetValue(view.Keys[token], out var beside) && (IsAfter(view, token, beside.Before) || (token + 1 < view.Count && beside.After.Contains(view.Keys[token + 1])));

    private static bool IsAfter(DocumentView view, int token, HashSet<string> before)
    {
        for (var t = token - 1; t >= Math.Max(view.SentenceOf(token).First, token - Reach) && !view.IsBreak(t); t--)
        {
            if (before.Contains(view.Keys[t]))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> KeysOf(TableRow row, string column) =>
        row[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(WordKey.Of).ToHashSet(StringComparer.Ordinal);
}

using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction.Events;

namespace NewsGraph.Extraction.Claims;

/// <summary>The cue words by inflected form. Immutable, safe for several threads.</summary>
public sealed class CueLexicon
{
    private const string Resource = "ontology/lexicon/extraction/event-cues.tsv";
    private static readonly Lazy<CueLexicon> Shared = new(() => FromTable(ReadTable()));
    private readonly Dictionary<string, CueKind> _kinds = [];

    private CueLexicon(TableFile table)
    {
        foreach (var row in table.Rows)
        {
            var kind = KindOf(row);
            foreach (var form in FormsOf(row))
            {
                var key = WordKey.Of(form);
                _kinds[key] = _kinds.GetValueOrDefault(key) | kind;
            }
        }
    }

    /// <summary>The cues that come with the program.</summary>
    public static CueLexicon Default => Shared.Value;

    /// <summary>The table that comes with the program.</summary>
    public static TableFile ReadTable() => TableFile.ReadEmbedded(typeof(CueLexicon).Assembly, Resource);

    /// <summary>Reads the cues from their table.</summary>
    /// <exception cref="TableFormatException">A row is malformed.</exception>
    public static CueLexicon FromTable(TableFile table) => new(table);

    /// <summary>What a word, by its <see cref="WordKey"/>, may be a cue for.</summary>
    public CueKind Find(string key) => _kinds.GetValueOrDefault(key);

    /// <summary>The forms that a row covers: the word itself, or a verb in all persons.</summary>
    public static IEnumerable<string> FormsOf(TableRow row) => row["kind"] switch
    {
        "word" => [row["word"]],
        "verb" => VerbForms.Past(row["word"]).Concat(VerbForms.Present(row["word"], row["present"])),
        var other => throw row.Error("kind", $"«{other}» is no kind; write «word» or «verb»"),
    };

    /// <summary>The class of a row.</summary>
    /// <exception cref="TableFormatException">There is no such class.</exception>
    public static CueKind KindOf(TableRow row) =>
        Enum.TryParse<CueKind>(row["class"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind) && kind != CueKind.None
            ? kind
            : throw row.Error("class", $"«{row["class"]}» is no class of cues; write one of {string.Join(", ", Enum.GetNames<CueKind>())}");
}

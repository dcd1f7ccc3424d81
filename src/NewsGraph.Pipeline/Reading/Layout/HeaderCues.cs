using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>Recognises captions, bylines and outlets by the cues of <c>ontology/lexicon/reading/header-cues.tsv</c>.</summary>
internal sealed class HeaderCues
{
    private const string Outlet = "outlet";

    private readonly (string Key, string Kind, string Where)[] _cues =
    [
        .. ReadingTables.HeaderCues.Rows.Select(r => (TextKey.Of(r["cue"]), r["kind"], r["where"])),
    ];

    /// <summary>The kind that a cue gives to a line, or null.</summary>
    public BlockKind? Match(TextLine line) =>
        Find(line.Key, outlets: false) switch
        {
            null => null,
            "byline" => BlockKind.Byline,
            _ => BlockKind.Caption,
        };

    /// <summary>True when a name of a dateline is that of an outlet.</summary>
    public bool IsOutlet(string key) => Find(key, outlets: true) is not null;

    private string? Find(string key, bool outlets) =>
        Array.Find(_cues, c => (c.Kind == Outlet) == outlets && IsAt(key, c.Key, c.Where)).Kind;

    private static bool IsAt(string line, string cue, string where) => where switch
    {
        "start" => TextKey.StartsWith(line, cue),
        "end" => line.Length > cue.Length && TextKey.EndsWith(line, cue),
        _ => TextKey.Contains(line, cue),
    };
}

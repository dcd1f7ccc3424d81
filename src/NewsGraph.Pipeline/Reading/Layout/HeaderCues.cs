using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>Recognises captions and bylines by the cues of <c>ontology/lexicon/reading/header-cues.tsv</c>.</summary>
internal sealed class HeaderCues
{
    private readonly (string Key, BlockKind Kind, string Where)[] _cues =
    [
        .. ReadingTables.HeaderCues.Rows.Select(r => (TextKey.Of(r["cue"]), r["kind"] == "byline" ? BlockKind.Byline : BlockKind.Caption, r["where"])),
    ];

    /// <summary>The kind that a cue gives to a line, or null.</summary>
    public BlockKind? Match(TextLine line)
    {
        foreach (var (key, kind, where) in _cues)
        {
            if (IsAt(line.Key, key, where))
            {
                return kind;
            }
        }

        return null;
    }

    private static bool IsAt(string line, string cue, string where) => where switch
    {
        "start" => TextKey.StartsWith(line, cue),
        "end" => line.Length > cue.Length && TextKey.EndsWith(line, cue),
        _ => TextKey.Contains(line, cue),
    };
}

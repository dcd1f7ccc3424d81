using System.Globalization;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Extraction.Storylines;

/// <summary>Words that tie two events.</summary>
/// <param name="Words">The words before the other event; a bare preposition at the end may be attached to it.</param>
/// <param name="Prefix">Preposition attached to the word after them, or null.</param>
/// <param name="Tie">What they say.</param>
/// <param name="Reach">Words within which the other event must stand.</param>
/// <param name="Line">Line of the table.</param>
internal sealed record StorylineCue(IReadOnlyList<string> Words, string? Prefix, EventTie Tie, int Reach, int Line)
{
    /// <summary>Name of the table.</summary>
    public const string TableName = "storyline-cues.tsv";

    private static readonly Lazy<IReadOnlyList<StorylineCue>> Shared = new(() => Read(TableFile.ReadEmbedded(typeof(StorylineCue).Assembly, "ontology/lexicon/extraction/" + TableName)));

    /// <summary>The cues that come with the program, longest first.</summary>
    public static IReadOnlyList<StorylineCue> Default => Shared.Value;

    /// <summary>Reads a table.</summary>
    /// <exception cref="TableFormatException">A cell can't be read.</exception>
    public static IReadOnlyList<StorylineCue> Read(TableFile table) => [.. table.Rows.Select(Read).OrderByDescending(c => c.Words.Count).ThenBy(c => c.Line)];

    private static StorylineCue Read(TableRow row)
    {
        var words = row["cue"].Split(' ');
        var prefix = words[^1].Length == 1 ? words[^1] : null;
        var tie = row["kind"] switch
        {
            "response" => EventTie.Response,
            "after" => EventTie.After,
            var other => throw row.Error("kind", $"«{other}» is no kind; write response or after"),
        };
        return int.TryParse(row["reach"], NumberStyles.None, CultureInfo.InvariantCulture, out var reach)
            ? new StorylineCue(prefix is null ? words : words[..^1], prefix, tie, reach, row.Line)
            : throw row.Error("reach", $"«{row["reach"]}» is no number");
    }
}

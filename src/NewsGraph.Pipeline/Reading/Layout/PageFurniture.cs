using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>Recognises the furniture of news pages line by line, by the cues of <c>ontology/lexicon/reading/page-furniture.tsv</c>.</summary>
internal sealed class PageFurniture
{
    private const int ShortLine = 14;
    private const int MenuItemWords = 4;
    private static readonly char[] MenuSeparators = ['|', '•', '·', '›', '>', '/', '\t'];

    private readonly Dictionary<string, FurnitureCue> _whole = new(StringComparer.Ordinal);
    private readonly ILookup<string, FurnitureCue> _starts;
    private readonly FurnitureCue[] _parts;
    private readonly FurnitureCue[] _tails;

    private PageFurniture(IReadOnlyList<FurnitureCue> cues)
    {
        foreach (var cue in cues.Where(c => c.Scope is FurnitureScope.Line or FurnitureScope.End or FurnitureScope.Section or FurnitureScope.Start))
        {
            _whole.TryAdd(cue.Key, cue);
        }

        _starts = cues.Where(c => c.Scope is FurnitureScope.Start or FurnitureScope.Section)
            .OrderByDescending(c => c.Key.Length).ToLookup(c => FirstWord(c.Key), StringComparer.Ordinal);
        _parts = [.. cues.Where(c => c.Scope == FurnitureScope.Part)];
        _tails = [.. cues.Where(c => c.Scope == FurnitureScope.Tail)];
    }

    /// <summary>The furniture of the embedded table.</summary>
    public static PageFurniture Default { get; } = new(Read(ReadingTables.Furniture));

    /// <summary>Cues that may stand at the end of a line after its last sentence.</summary>
    public IReadOnlyList<FurnitureCue> Tails => _tails;

    /// <summary>The cue that makes the line furniture, or null.</summary>
    /// <param name="text">The line as it stands.</param>
    /// <param name="line">The line measured.</param>
    public FurnitureCue? Match(ReadOnlySpan<char> text, TextLine line)
    {
        if (_whole.TryGetValue(line.Key, out var whole))
        {
            return whole;
        }

        return MatchStart(line) ?? MatchPart(line) ?? MatchShape(text, line);
    }

    private static string FirstWord(string key)
    {
        var space = key.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? key : key[..space];
    }

    private static List<FurnitureCue> Read(TableFile table)
    {
        var cues = new List<FurnitureCue>();
        foreach (var row in table.Rows)
        {
            if (!Enum.TryParse<FurnitureScope>(row["scope"], ignoreCase: true, out var scope))
            {
                throw row.Error("scope", $"«{row["scope"]}» is no scope; write one of {string.Join(", ", Enum.GetNames<FurnitureScope>()).ToLowerInvariant()}");
            }

            cues.Add(new FurnitureCue(TextKey.Of(row["cue"]), scope, row["what"]));
        }

        return cues;
    }

    private FurnitureCue? MatchStart(TextLine line) => line.IsRunningText
        ? null
        : _starts[FirstWord(line.Key).TrimEnd(':', '.', '،')].FirstOrDefault(c => TextKey.StartsWith(line.Key, c.Key));

    private FurnitureCue? MatchPart(TextLine line) => line.Words > ShortLine
        ? null
        : Array.Find(_parts, c => TextKey.Contains(line.Key, c.Key));

    /// <summary>Furniture by its shape: no Arabic words at all in a short line, only addresses or hashtags, a bar of menu items.</summary>
    private FurnitureCue? MatchShape(ReadOnlySpan<char> text, TextLine line)
    {
        if (line.Words <= ShortLine && !ArabicLetters.AnyIn(text))
        {
            return new FurnitureCue("", FurnitureScope.Line, "no-arabic");
        }

        if (IsHashtags(line.Key))
        {
            return new FurnitureCue("", FurnitureScope.Line, "tags");
        }

        return IsMenuBar(text) ? new FurnitureCue("", FurnitureScope.Line, "menu") : null;
    }

    private static bool IsHashtags(string key) =>
        key.StartsWith('#') && key.Split(' ').All(w => w.StartsWith('#'));

    private bool IsMenuBar(ReadOnlySpan<char> text)
    {
        var items = text.ToString().Split(MenuSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (items.Length < 2 || items.Any(i => TextKey.CountWords(i) > MenuItemWords))
        {
            return false;
        }

        var known = items.Count(i => _whole.ContainsKey(TextKey.Of(i)));
        return known >= 2 || (known == 1 && items.Length == 2);
    }
}

namespace NewsGraph.Pipeline.Reading.Layout;

/// <summary>
/// Reads datelines: a line of its own («دبي - الشرق», «عدن - أ ف ب:», «واس – الرياض») or the opening of the first paragraph
/// («القاهرة (رويترز) - قال»). Places and agencies are known by table, persons and outlets by their position.
/// </summary>
internal sealed class DatelineReader
{
    private const int LongestOpening = 70;
    private const int LongestPart = 4;
    private const int LongestLine = 14;

    private readonly NameTable _places = new(ReadingTables.DatelinePlaces);
    private readonly NameTable _agencies = new(ReadingTables.Agencies);
    private readonly HeaderCues _cues = new();

    /// <summary>The dateline that a whole line is, or null.</summary>
    public Dateline? ReadLine(ReadOnlySpan<char> line)
    {
        if (TextKey.CountWords(line) > LongestLine)
        {
            return null;
        }

        var parts = DatelinePart.Split(line.ToString());
        return Accept(parts, line.Length, standalone: true) ?? WithDate(line) ?? WithReporters(line);
    }

    /// <summary>The dateline that opens a paragraph, or null.</summary>
    public Dateline? ReadOpening(ReadOnlySpan<char> line)
    {
        for (var end = Math.Min(line.Length - 1, LongestOpening); end > 0; end--)
        {
            if (EndsOpening(line, end) && Accept(DatelinePart.Split(line[..end].ToString()), end, standalone: false) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>An opening ends after a colon, or after a dash that has space around it.</summary>
    private static bool EndsOpening(ReadOnlySpan<char> line, int end) =>
        line[end - 1] == ':' || (DatelinePart.IsDash(line[end - 1]) && (end == line.Length || char.IsWhiteSpace(line[end]) || char.IsWhiteSpace(line[end - 2 < 0 ? 0 : end - 2])));

    private Dateline? Accept(List<DatelinePart> parts, int length, bool standalone)
    {
        if (parts.Count == 0 || parts.Exists(p => p.Words > LongestPart))
        {
            return null;
        }

        string? place = null, agency = null, outlet = null, author = null;
        var unknown = 0;
        foreach (var part in parts)
        {
            if (_agencies.Find(part.Key) is { } knownAgency)
            {
                agency ??= knownAgency;
            }
            else if (_places.Find(part.Key) is { } knownPlace)
            {
                place ??= knownPlace;
            }
            else if (part.Quoted || _cues.IsOutlet(part.Key))
            {
                outlet ??= part.Text;
            }
            else
            {
                unknown++;
                author ??= place is not null && part.LooksLikePerson ? part.Text : null;
            }
        }

        place ??= agency is not null && unknown == 2 && parts.Count == 3 && outlet is null && length < LongestOpening ? parts[0].Text : null;
        var enough = standalone
            ? unknown < parts.Count && unknown <= Math.Max(parts.Count - unknown, agency is null ? 0 : 2)
            : IsOpening(parts.Count, unknown, place, agency ?? outlet);
        return enough ? new Dateline(length, place, agency, outlet, author) : null;
    }

    /// <summary>Running text begins like a dateline more often than a line does, so an opening needs a known place or agency and at most one name beside them.</summary>
    private static bool IsOpening(int parts, int unknown, string? place, string? credited) =>
        credited is not null ? unknown <= 1 : place is not null && unknown <= (parts > 2 ? 1 : 0) + (parts == 2 ? 1 : 0);

    /// <summary>The official agencies' form: place, date with its year, agency, with no marks between them.</summary>
    private Dateline? WithDate(ReadOnlySpan<char> line)
    {
        var key = TextKey.Of(line);
        if (_places.FindAtStart(key) is not { } place || !HasYear(key))
        {
            return null;
        }

        var agency = _agencies.FindAtEnd(key);
        return agency is not null || StartsWithDayAfter(key, place) ? new Dateline(line.Length, place, agency, null, null) : null;
    }

    /// <summary>Papers name a place and, after a colon, its reporters, sometimes several such pairs.</summary>
    private Dateline? WithReporters(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || line[..colon].IndexOfAny('.', '"') >= 0 || TextKey.CountWords(line[(colon + 1)..]) < 2)
        {
            return null;
        }

        var place = DatelinePart.Split(line[..colon].ToString()).Select(p => _places.Find(p.Key)).FirstOrDefault(p => p is not null);
        return place is null || line[^1] == '.' ? null : new Dateline(line.Length, place, null, null, line[(colon + 1)..].Trim().ToString());
    }

    private static bool HasYear(string key) => key.Split(' ').Any(w => w.Length == 4 && w.All(char.IsDigit));

    private static bool StartsWithDayAfter(string key, string place)
    {
        var after = TextKey.Of(place).Length + 1;
        return after < key.Length && char.IsDigit(key[after]);
    }
}

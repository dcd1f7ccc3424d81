using System.Globalization;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Extraction;
using NewsGraph.Text;

namespace NewsGraph.Mapping.KnownWorlds;

/// <summary>
/// Known entities as a table, one a row: <c>key kind name aliases english country within geonames latitude longitude wikidata offices</c>.
/// Aliases and offices are parted by <c>|</c>; an office is <c>TITLE@KEY:FROM-TO</c> with years or <c>TITLE@KEY:FROM/TO</c> with days,
/// where the key of the body may be left out (the person's country is meant) and so may either end or both. Columns that a table doesn't name are empty.
/// </summary>
public static class EntityTable
{
    /// <summary>The columns in their usual order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["key", "kind", "name", "aliases", "english", "country", "within", "geonames", "latitude", "longitude", "wikidata", "offices"];

    /// <summary>The entities of a table, in its order, each with its row.</summary>
    /// <exception cref="TableFormatException">A key, kind or name is missing, or a number or an office can't be read.</exception>
    public static IEnumerable<(KnownEntity Entity, TableRow Row)> Read(TableFile table)
    {
        var columns = table.Columns.ToHashSet(StringComparer.Ordinal);
        if (table.Columns.FirstOrDefault(c => !Columns.Contains(c, StringComparer.Ordinal)) is { } strange)
        {
            throw new TableFormatException(table.Path, 1, 1, $"a table of entities has no column «{strange}»; it may have {string.Join(", ", Columns)}");
        }

        foreach (var row in table.Rows)
        {
            yield return (Entity(row, columns), row);
        }
    }

    private static KnownEntity Entity(TableRow row, HashSet<string> columns)
    {
        string? Cell(string column) => columns.Contains(column) && row[column] is { Length: > 0 } value ? value : null;
        var kind = Needed(row, Cell, "kind");
        var country = Cell("country");
        if (!EntityKinds.IsKnown(kind))
        {
            throw row.Error("kind", $"there is no kind «{kind}»; write one of the ontology's, such as city, party or person");
        }

        var name = Needed(row, Cell, "name");
        return new KnownEntity(
            Needed(row, Cell, "key"), EntityKinds.TypeOf(kind), name, Cell("english"),
            columns.Contains("aliases") ? [.. row.List("aliases").Where(a => !string.Equals(a, name, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)] : [],
            kind, country, Cell("wikidata"))
        {
            GeoNames = Cell("geonames"),
            Within = Cell("within") ?? (EntityKinds.TypeOf(kind) == EntityType.Location ? country : null),
            Latitude = Degrees(row, Cell("latitude"), "latitude", 90),
            Longitude = Degrees(row, Cell("longitude"), "longitude", 180),
            Offices = columns.Contains("offices") ? [.. row.List("offices").Select(o => Office(row, o, country))] : [],
        };
    }

    private static string Needed(TableRow row, Func<string, string?> cell, string column) =>
        cell(column) ?? throw row.Error(column, $"the row has no {column}; give one or remove the row");

    private static double? Degrees(TableRow row, string? cell, string column, double limit) =>
        cell is null ? null
        : double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= limit ? value
        : throw row.Error(column, $"«{cell}» is no {column}; write degrees between -{limit} and {limit}");

    private static OfficeHeld Office(TableRow row, string text, string? country)
    {
        var colon = text.LastIndexOf(':');
        var years = colon < 0 ? "-" : text[(colon + 1)..];
        var (title, of) = Split(colon < 0 ? text : text[..colon]);
        var parting = years.Contains('/', StringComparison.Ordinal) ? '/' : '-';
        var dash = years.IndexOf(parting, StringComparison.Ordinal);
        if (dash < 0 || title.Length == 0)
        {
            throw row.Error("offices", $"«{text}» is no office; write TITLE@BODY:FROM-TO with years or TITLE@BODY:FROM/TO with days, leaving out what isn't known");
        }

        return new OfficeHeld(
            title, of ?? country ?? throw row.Error("offices", $"«{text}» names no body and the row no country; add @KEY"),
            When(row, years[..dash], parting)?.Earliest,
            When(row, years[(dash + 1)..], parting)?.Latest);
    }

    private static (string Title, string? Of) Split(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is var at && at < 0 ? (text.Trim(), null) : (text[..at].Trim(), text[(at + 1)..].Trim());

    private static DateBounds? When(TableRow row, string text, char parting) =>
        text.Trim().Length == 0 ? null
        : DateBounds.TryParse(text.Trim(), out var bounds) && (parting == '/' || text.Trim().Length == 4) ? bounds
        : throw row.Error("offices", $"«{text}» is no {(parting == '/' ? "day; write YYYY-MM-DD" : "year; write four digits")} or nothing");
}

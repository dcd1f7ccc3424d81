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
        if (table.Columns.FirstOrDefault(c => !Columns.Contains(c, StringComparer.Ordinal)) is { } strange)
        {
            throw new TableFormatException(table.Path, 1, 1, $"a table of entities has no column «{strange}»; it may have {string.Join(", ", Columns)}");
        }

        var numbers = Columns.ToDictionary(c => c, c => IndexOf(table.Columns, c), StringComparer.Ordinal);
        var (key, kind, name, aliases, english) = (numbers["key"], numbers["kind"], numbers["name"], numbers["aliases"], numbers["english"]);
        var (country, within, geonames, latitude) = (numbers["country"], numbers["within"], numbers["geonames"], numbers["latitude"]);
        var (longitude, wikidata, offices) = (numbers["longitude"], numbers["wikidata"], numbers["offices"]);
        foreach (var row in table.Rows)
        {
            var type = TypeOf(row, Needed(row, kind, "kind"));
            var label = Needed(row, name, "name");
            var state = Cell(row, country);
            yield return (new KnownEntity(
                Needed(row, key, "key"), type, label, Cell(row, english), AliasesOf(Cell(row, aliases), label), string.Intern(Cell(row, kind)!), state, Cell(row, wikidata))
            {
                GeoNames = Cell(row, geonames),
                Within = Cell(row, within) ?? (type == EntityType.Location ? state : null),
                Latitude = Degrees(row, Cell(row, latitude), "latitude", 90),
                Longitude = Degrees(row, Cell(row, longitude), "longitude", 180),
                Offices = OfficesOf(row, Cell(row, offices), state),
            }, row);
        }
    }

    private static int IndexOf(IReadOnlyList<string> columns, string name)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            if (string.Equals(columns[column], name, StringComparison.Ordinal))
            {
                return column;
            }
        }

        return int.MaxValue; // behind all cells, which is empty
    }

    private static string? Cell(TableRow row, int column) => row.At(column) is { Length: > 0 } value ? value : null;

    private static string Needed(TableRow row, int column, string name) =>
        Cell(row, column) ?? throw row.Error(name, $"the row has no {name}; give one or remove the row");

    private static EntityType TypeOf(TableRow row, string kind) => EntityKinds.IsKnown(kind)
        ? EntityKinds.TypeOf(kind)
        : throw row.Error("kind", $"there is no kind «{kind}»; write one of the ontology's, such as city, party or person");

    private static string[] Parts(string? cell) => cell is null ? [] : cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string[] AliasesOf(string? cell, string name) =>
        cell is null ? [] : [.. Parts(cell).Where(a => !string.Equals(a, name, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

    private static OfficeHeld[] OfficesOf(TableRow row, string? cell, string? country) => Array.ConvertAll(Parts(cell), o => Office(row, o, country));

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

using System.Globalization;
using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic.Calendars;

/// <summary>The names of months that the library knows.</summary>
public sealed class MonthTable
{
    /// <summary>Name of the embedded table.</summary>
    public const string TableName = "ontology/lexicon/arabic/months.tsv";

    private static readonly Lazy<MonthTable> Embedded = new(() => new MonthTable(TableFile.ReadEmbedded(typeof(MonthTable).Assembly, TableName)));

    /// <summary>Reads a table.</summary>
    /// <exception cref="TableFormatException">A row names an unknown calendar or no month from 1 to 12.</exception>
    public MonthTable(TableFile table) => Months = [.. table.Rows.Select(Read)];

    /// <summary>The table that comes with the library.</summary>
    public static MonthTable Default => Embedded.Value;

    /// <summary>The rows.</summary>
    public IReadOnlyList<MonthName> Months { get; }

    private static MonthName Read(TableRow row)
    {
        if (!Enum.TryParse<CalendarKind>(row["calendar"], ignoreCase: true, out var calendar))
        {
            throw row.Error("calendar", $"«{row["calendar"]}» is no calendar; write gregorian or hijri");
        }

        if (!int.TryParse(row["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 12)
        {
            throw row.Error("number", $"«{row["number"]}» is no month; write 1 to 12");
        }

        return new MonthName(calendar, number, row["tradition"], row["context"].Length > 0, row.List("forms"));
    }
}

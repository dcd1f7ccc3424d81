using System.Globalization;
using NewsGraph.Arabic.Calendars;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Numbers;

namespace NewsGraph.Arabic.Times;

/// <summary>The tables of months, weekdays, units and cue words, ready for look-up.</summary>
internal sealed class TimeLexicon
{
    private const string MonthPrefix = "\u0634\u0647\u0631";
    private const string Folder = "ontology/lexicon/arabic/";

    private static readonly Lazy<TimeLexicon> Embedded = new(() => new TimeLexicon(
        MonthTable.Default,
        Read("weekdays.tsv"),
        Read("time-units.tsv"),
        Read("time-cues.tsv")));

    /// <summary>Builds the lexicon.</summary>
    /// <exception cref="TableFormatException">A row holds an unknown function, unit or number.</exception>
    public TimeLexicon(MonthTable months, TableFile weekdays, TableFile units, TableFile cues)
    {
        foreach (var month in months.Months)
        {
            AddAll(month.Forms, new MonthWord(month));
            AddGlued(month);
        }

        foreach (var row in weekdays.Rows)
        {
            AddAll(row.List("forms"), new WeekdayWord(Number(row, "number")));
        }

        foreach (var row in units.Rows)
        {
            AddUnit(row);
        }

        foreach (var row in cues.Rows)
        {
            AddAll(row.List("forms"), new CueWord(Parse<CueFunction>(row, "function"), row["value"], row["strength"].Length > 0));
        }
    }

    /// <summary>The tables that come with the library.</summary>
    public static TimeLexicon Default => Embedded.Value;

    /// <summary>All words.</summary>
    public PhraseTable<TimeWord> Words { get; } = new();

    private static TableFile Read(string name) => TableFile.ReadEmbedded(typeof(TimeLexicon).Assembly, Folder + name);

    private static int Number(TableRow row, string column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw row.Error(column, $"«{row[column]}» is no number; write it in Latin digits");

    private static TEnum Parse<TEnum>(TableRow row, string column)
        where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(row[column].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw row.Error(column, $"«{row[column]}» is unknown here; use one of {string.Join(", ", Enum.GetNames<TEnum>())}");

    // «شهرماي»: the space after «شهر» is often lost.
    private void AddGlued(MonthName month)
    {
        if (month.Calendar == CalendarKind.Gregorian)
        {
            AddAll(month.Forms.Select(f => MonthPrefix + f), new MonthWord(month with { NeedsContext = false }));
        }
    }

    private void AddUnit(TableRow row)
    {
        var unit = Parse<TimeUnit>(row, "unit");
        AddAll(row.List("singular"), new UnitWord(unit, row["designator"], 1));
        AddAll(row.List("dual"), new UnitWord(unit, row["designator"], 2));
        AddAll(row.List("plural"), new UnitWord(unit, row["designator"], 3));
    }

    private void AddAll(IEnumerable<string> forms, TimeWord word)
    {
        foreach (var form in forms)
        {
            Words.Add(form, word);
        }
    }
}

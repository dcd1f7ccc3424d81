using System.Globalization;
using NewsGraph.Arabic.Lexicons;
using NewsGraph.Arabic.Times;
using NewsGraph.Extraction.Resolution;

namespace NewsGraph.Extraction.Dating;

/// <summary>Names of the days of the week, from the table of the Arabic room.</summary>
internal static class Weekdays
{
    private static readonly Lazy<Dictionary<string, DayOfWeek>> Names = new(() =>
        TableFile.ReadEmbedded(typeof(TimeTagger).Assembly, "ontology/lexicon/arabic/weekdays.tsv").Rows
            .SelectMany(r => r["forms"].Split('|').Select(f => (Form: NameFolding.Default.Fold(f), Day: (DayOfWeek)(int.Parse(r["number"], CultureInfo.InvariantCulture) % 7))))
            .DistinctBy(p => p.Form).ToDictionary(p => p.Form, p => p.Day, StringComparer.Ordinal));

    /// <summary>The day that a stem names, or null.</summary>
    public static DayOfWeek? Of(string stem) => Names.Value.TryGetValue(NameFolding.Default.Fold(stem), out var day) ? day : null;
}

using System.Globalization;
using NewsGraph.Extraction.Scoring;

namespace NewsGraph.Cli.Evaluating;

/// <summary>Prints a reliability table.</summary>
internal static class ReliabilityText
{
    /// <summary>Prints the bins, then the expected calibration error.</summary>
    public static void Print(Reliability table, TextWriter output)
    {
        output.WriteLine($"{"confidence of links",-20}{"count",7}{"said",8}{"right",8}");
        foreach (var bin in table.Bins)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{$"{bin.From:0.00}–{bin.To:0.00}",-20}{bin.Count,7}{bin.Said,8:F3}{bin.Right,8:F3}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Bins.Sum(b => b.Count)} links; expected calibration error {table.Error:F3}, Brier score {table.Brier:F3}"));
    }
}

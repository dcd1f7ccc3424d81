using System.Globalization;
using NewsGraph.Extraction.Scoring;

namespace NewsGraph.Cli;

/// <summary>Prints reliability tables and what thresholds would keep.</summary>
internal static class ReliabilityPrinter
{
    /// <summary>Prints a reliability table.</summary>
    public static void Print(ReliabilityTable table)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nconfidence of {table.Name}: {table.Count} cases, Brier {table.Brier:F3}, calibration error {table.CalibrationError:F3}"));
        Console.WriteLine($"  {"given",-12}{"count",7}{"mean",8}{"right",8}");
        foreach (var bin in table.Bins)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {$"{bin.Low:0.0#}–{bin.High:0.0#}",-12}{bin.Count,7}{bin.Mean,8:F3}{bin.Right,8:F3}"));
        }
    }

    /// <summary>Prints precision and recall of what reaches each of some thresholds.</summary>
    /// <param name="cases">Probabilities and whether what they were given to is right.</param>
    /// <param name="gold">How many right ones there are to be found.</param>
    /// <param name="against">What recall is measured against.</param>
    public static void PrintThresholds(IReadOnlyList<(double Probability, bool IsRight)> cases, int gold, string against)
    {
        Console.WriteLine($"  {"threshold",-12}{"kept",7}{"P",8}{"R",8}   (R against {against}: {gold.ToString(CultureInfo.InvariantCulture)})");
        foreach (var threshold in Enumerable.Range(0, 15).Select(i => i * 0.05))
        {
            var kept = cases.Where(c => c.Probability >= threshold).ToList();
            var measure = new Measure(kept.Count(c => c.IsRight), gold, kept.Count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {threshold,-12:F2}{kept.Count,7}{measure.Precision,8:F3}{measure.Recall,8:F3}"));
        }
    }
}

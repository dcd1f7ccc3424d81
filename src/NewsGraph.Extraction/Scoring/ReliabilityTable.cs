namespace NewsGraph.Extraction.Scoring;

/// <summary>One row of a reliability table: what was given a probability between two bounds, and how much of it was right.</summary>
/// <param name="Low">Lower bound, inclusive.</param>
/// <param name="High">Upper bound, exclusive but for the last row.</param>
/// <param name="Count">How many were given such a probability.</param>
/// <param name="Mean">The mean probability given.</param>
/// <param name="Right">The share that was right.</param>
public sealed record ReliabilityBin(double Low, double High, int Count, double Mean, double Right);

/// <summary>
/// Says whether probabilities can be believed: of all that was given 0.7 seven in ten should be right (reliability diagram; Murphy and Winkler 1977).
/// </summary>
/// <param name="Name">What the probabilities are of.</param>
/// <param name="Bins">The rows that hold anything, from 0 up.</param>
/// <param name="Brier">Mean squared distance of probability and truth (Brier 1950); 0 is perfect.</param>
/// <param name="CalibrationError">Mean distance of a row's probability from its share right, weighted by count (expected calibration error; Naeini et al. 2015).</param>
public sealed record ReliabilityTable(string Name, IReadOnlyList<ReliabilityBin> Bins, double Brier, double CalibrationError)
{
    private static readonly double[] Tenths = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

    /// <summary>How many probabilities the table is made of.</summary>
    public int Count { get; } = Bins.Sum(b => b.Count);

    /// <summary>The table of some probabilities and whether what they were given to was right.</summary>
    /// <param name="name">What the probabilities are of.</param>
    /// <param name="cases">The probabilities with the truth.</param>
    /// <param name="bounds">Bounds of the rows from 0 to 1, ascending; tenths when null.</param>
    public static ReliabilityTable Of(string name, IEnumerable<(double Probability, bool IsRight)> cases, double[]? bounds = null)
    {
        var (all, edges) = (cases.ToList(), bounds ?? Tenths);
        var bins = all.GroupBy(c => Math.Clamp(Array.FindLastIndex(edges, e => c.Probability >= e), 0, edges.Length - 2)).OrderBy(g => g.Key)
            .Select(g => new ReliabilityBin(edges[g.Key], edges[g.Key + 1], g.Count(), g.Average(c => c.Probability), g.Average(c => c.IsRight ? 1.0 : 0)))
            .ToList();
        return new ReliabilityTable(
            name,
            bins,
            all.Count == 0 ? 0 : all.Average(c => Math.Pow(c.Probability - (c.IsRight ? 1 : 0), 2)),
            bins.Sum(b => b.Count * Math.Abs(b.Mean - b.Right)) / Math.Max(1, all.Count));
    }
}

namespace NewsGraph.Extraction.Scoring;

/// <summary>What was said with about one probability, and how often it was right.</summary>
/// <param name="From">Least probability of the bin.</param>
/// <param name="To">Greatest probability of the bin.</param>
/// <param name="Count">Things said.</param>
/// <param name="Said">Their mean probability.</param>
/// <param name="Right">Share of them that is right.</param>
public sealed record ReliabilityBin(double From, double To, int Count, double Said, double Right);

/// <summary>A reliability table: whether what is said with probability p is right in p of all cases.</summary>
/// <param name="Bins">The bins that hold anything, from the least probability up.</param>
/// <param name="Error">Expected calibration error: the mean gap between said and right, weighted by count (Naeini et al. 2015).</param>
/// <param name="Brier">Mean squared gap between probability and outcome (Brier 1950).</param>
public sealed record Reliability(IReadOnlyList<ReliabilityBin> Bins, double Error, double Brier)
{
    private static readonly double[] Edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1];

    /// <summary>The table of some statements with their probabilities and outcomes.</summary>
    public static Reliability Of(IReadOnlyList<(double Said, bool IsRight)> cases)
    {
        var bins = new List<ReliabilityBin>();
        for (var i = 0; i + 1 < Edges.Length; i++)
        {
            var (from, to, isLast) = (Edges[i], Edges[i + 1], i + 2 == Edges.Length);
            var within = cases.Where(c => c.Said >= from && (c.Said < to || isLast)).ToList();
            if (within.Count > 0)
            {
                bins.Add(new ReliabilityBin(from, to, within.Count, within.Average(c => c.Said), within.Average(c => c.IsRight ? 1.0 : 0)));
            }
        }

        return new Reliability(
            bins,
            cases.Count == 0 ? 0 : bins.Sum(b => b.Count * Math.Abs(b.Said - b.Right)) / cases.Count,
            cases.Count == 0 ? 0 : cases.Average(c => Math.Pow(c.Said - (c.IsRight ? 1 : 0), 2)));
    }
}

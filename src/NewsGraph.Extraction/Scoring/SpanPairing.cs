using NewsGraph.Text;

namespace NewsGraph.Extraction.Scoring;

/// <summary>One-to-one pairing of gold and system items, heaviest pair first.</summary>
internal static class SpanPairing
{
    /// <summary>Gold index → system index. Pairs of weight 0 are never made; ties go to the earlier items.</summary>
    public static Dictionary<int, int> Greedy<T>(IReadOnlyList<T> gold, IReadOnlyList<T> system, Func<T, T, double> weight)
    {
        var pairs = new List<(double Weight, int Gold, int System)>();
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < system.Count; j++)
            {
                if (weight(gold[i], system[j]) is var w and > 0)
                {
                    pairs.Add((w, i, j));
                }
            }
        }

        var result = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var (_, i, j) in pairs.OrderByDescending(p => p.Weight).ThenBy(p => p.Gold).ThenBy(p => p.System))
        {
            if (!result.ContainsKey(i) && taken.Add(j))
            {
                result[i] = j;
            }
        }

        return result;
    }

    /// <summary>Shared code units.</summary>
    public static int Overlap(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    /// <summary>Shared code units over covered ones (intersection over union of the hull).</summary>
    public static double Similarity(TextSpan a, TextSpan b) =>
        (double)Overlap(a, b) / Math.Max(1, Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
}

namespace NewsGraph.Extraction.Coreference;

/// <summary>
/// Agglomerative clustering of the mentions of an article by how likely each pair is of one entity: the two clusters that fit best are joined, again and again,
/// until none fit. The fit of two clusters is the mean over their pairs (average linkage), mixed with that of their best pair.
/// </summary>
internal sealed class MentionClustering
{
    /// <summary>Log odds of a pair that nothing speaks for.</summary>
    public double Unproposed { get; init; } = -3;

    /// <summary>Share of the best pair in the fit of two clusters.</summary>
    public double BestShare { get; init; } = 0.5;

    /// <summary>Least fit of clusters that are joined, in log odds.</summary>
    public double Threshold { get; init; } = -0.4;

    /// <summary>Pairs beyond this are no more certain than this, in log odds.</summary>
    public double Limit { get; init; } = 4;

    /// <summary>Clusters items.</summary>
    /// <param name="odds">Log odds of each pair of items, by the lower and the higher index; NaN where nothing speaks for it, −∞ where it cannot be.</param>
    /// <returns>Number of the cluster of each item, by first item.</returns>
    public int[] Cluster(double[,] odds)
    {
        var n = odds.GetLength(0);
        var (sum, best) = (new double[n, n], new double[n, n]);
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
            {
                var o = odds[i, j];
                sum[i, j] = double.IsNaN(o) ? Unproposed : double.IsNegativeInfinity(o) ? o : Math.Clamp(o, -Limit, Limit);
                best[i, j] = double.IsNaN(o) ? double.NegativeInfinity : sum[i, j];
            }
        }

        return Join(n, sum, best);
    }

    private int[] Join(int n, double[,] sum, double[,] best)
    {
        var of = Enumerable.Range(0, n).ToArray();
        var size = Enumerable.Repeat(1, n).ToArray();
        while (Nearest(n, sum, best, size) is var (a, b) && a >= 0)
        {
            for (var i = 0; i < n; i++)
            {
                if (i != a && i != b && size[i] > 0)
                {
                    var (ia, ja) = i < a ? (i, a) : (a, i);
                    var (ib, jb) = i < b ? (i, b) : (b, i);
                    sum[ia, ja] += sum[ib, jb];
                    best[ia, ja] = Math.Max(best[ia, ja], best[ib, jb]);
                }

                of[i] = of[i] == b ? a : of[i];
            }

            size[a] += size[b];
            size[b] = 0;
        }

        return of;
    }

    private (int A, int B) Nearest(int n, double[,] sum, double[,] best, int[] size)
    {
        var (a, b, most) = (-1, -1, Threshold);
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; size[i] > 0 && j < n; j++)
            {
                if (size[j] > 0 && !double.IsNegativeInfinity(best[i, j]))
                {
                    var fit = ((1 - BestShare) * sum[i, j] / (size[i] * size[j])) + (BestShare * best[i, j]);
                    if (fit > most)
                    {
                        (a, b, most) = (i, j, fit);
                    }
                }
            }
        }

        return (a, b);
    }
}

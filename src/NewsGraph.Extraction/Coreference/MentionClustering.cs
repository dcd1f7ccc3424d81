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
        var partners = Enumerable.Range(0, n).Select(i => Partner(i, sum, best, size)).ToArray(); // kept by row, or each join would look at all pairs again
        while (Nearest(partners) is var a && a >= 0)
        {
            var b = partners[a].With;
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
            for (var i = 0; i < n; i++)
            {
                if (i <= a || i == b || partners[i].With == b)
                {
                    partners[i] = i < a && partners[i].With != a && partners[i].With != b ? Better(i, a, partners[i], sum, best, size) : Partner(i, sum, best, size);
                }
            }
        }

        return of;
    }

    /// <summary>The cluster after this one that fits it best, the first of equals; −1 where none fits enough.</summary>
    private (int With, double Fit) Partner(int i, double[,] sum, double[,] best, int[] size)
    {
        var partner = (With: -1, Fit: Threshold);
        for (var j = i + 1; size[i] > 0 && j < size.Length; j++)
        {
            var fit = Fit(i, j, sum, best, size);
            partner = fit > partner.Fit ? (j, fit) : partner;
        }

        return partner;
    }

    /// <summary>The better of the partner so far and of one whose fit has changed.</summary>
    private (int With, double Fit) Better(int i, int changed, (int With, double Fit) partner, double[,] sum, double[,] best, int[] size)
    {
        var fit = size[i] > 0 ? Fit(i, changed, sum, best, size) : double.NegativeInfinity;
        return fit > partner.Fit || (fit == partner.Fit && partner.With > changed) ? (changed, fit) : partner;
    }

    private double Fit(int i, int j, double[,] sum, double[,] best, int[] size) => size[j] == 0 || double.IsNegativeInfinity(best[i, j])
        ? double.NegativeInfinity
        : ((1 - BestShare) * sum[i, j] / (size[i] * size[j])) + (BestShare * best[i, j]);

    /// <summary>The first of the clusters whose partner fits best, −1 where none has one.</summary>
    private static int Nearest((int With, double Fit)[] partners)
    {
        var nearest = -1;
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i].With >= 0 && (nearest < 0 || partners[i].Fit > partners[nearest].Fit))
            {
                nearest = i;
            }
        }

        return nearest;
    }
}

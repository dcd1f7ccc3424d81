namespace NewsGraph.Learning;

/// <summary>Grows one regression tree on gradients, level by level.</summary>
internal sealed class TreeGrower(FeatureBins bins, double[] gradients, double[] curvatures, BoostingOptions options)
{
    private readonly List<short> _features = [-1];
    private readonly List<float> _thresholds = [0];
    private readonly List<short> _left = [0];

    public RegressionTree Grow()
    {
        var all = new int[bins.Items];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = i;
        }

        Split(0, all, options.Depth);
        return new RegressionTree([.. _features], [.. _thresholds], [.. _left]);
    }

    private void Split(int node, ReadOnlySpan<int> items, int depth)
    {
        var (g, h) = Sum(items);
        var best = depth == 0 ? default : BestSplit(items, g, h);
        if (best.Gain <= 1e-6)
        {
            _thresholds[node] = (float)(-g / (h + options.L2) * options.Rate);
            return;
        }

        var left = new List<int>();
        var right = new List<int>();
        var column = bins.Columns[best.Feature];
        foreach (var item in items)
        {
            (column[item] <= best.Bin ? left : right).Add(item);
        }

        _features[node] = (short)best.Feature;
        _thresholds[node] = bins.Edges[best.Feature][best.Bin];
        _left[node] = (short)_features.Count;
        for (var child = 0; child < 2; child++)
        {
            _features.Add(-1);
            _thresholds.Add(0);
            _left.Add(0);
        }

        var first = _left[node];
        Split(first, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(left), depth - 1);
        Split(first + 1, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(right), depth - 1);
    }

    private (double G, double H) Sum(ReadOnlySpan<int> items)
    {
        var (g, h) = (0.0, 0.0);
        foreach (var item in items)
        {
            g += gradients[item];
            h += curvatures[item];
        }

        return (g, h);
    }

    private (int Feature, int Bin, double Gain) BestSplit(ReadOnlySpan<int> items, double g, double h)
    {
        var best = (Feature: 0, Bin: 0, Gain: 0.0);
        Span<double> sums = stackalloc double[64];
        for (var f = 0; f < bins.Columns.Length; f++)
        {
            var edges = bins.Edges[f].Length;
            if (edges == 0)
            {
                continue;
            }

            sums.Clear();
            var column = bins.Columns[f];
            foreach (var item in items)
            {
                var at = column[item] << 1;
                sums[at] += gradients[item];
                sums[at + 1] += curvatures[item];
            }

            var (gl, hl) = (0.0, 0.0);
            for (var b = 0; b < edges; b++)
            {
                gl += sums[b << 1];
                hl += sums[(b << 1) + 1];
                if (hl < options.MinimumWeight || h - hl < options.MinimumWeight)
                {
                    continue;
                }

                var gain = (gl * gl / (hl + options.L2)) + ((g - gl) * (g - gl) / (h - hl + options.L2)) - (g * g / (h + options.L2));
                if (gain > best.Gain)
                {
                    best = (f, b, gain);
                }
            }
        }

        return best;
    }
}

using System.Runtime.Intrinsics;

namespace NewsGraph.Learning;

/// <summary>Grows one regression tree on gradients, depth first.</summary>
/// <param name="bins">Features of all items.</param>
/// <param name="steps">Gradient and curvature of the loss at each item.</param>
/// <param name="options">How to grow.</param>
internal sealed class TreeGrower(FeatureBins bins, Vector128<double>[] steps, BoostingOptions options)
{
    private readonly List<short> _features = [-1];
    private readonly List<float> _thresholds = [0];
    private readonly List<short> _left = [0];

    /// <summary>Grows the tree and adds the value of its leaf to the score of each item.</summary>
    public RegressionTree Grow(double[] scores)
    {
        var items = new int[bins.Items];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = i;
        }

        Split(0, items, options.Depth, options.Depth == 0 ? null : GradientHistogram.Of(bins, steps, items), scores);
        return new RegressionTree([.. _features], [.. _thresholds], [.. _left]);
    }

    private void Split(int node, Span<int> items, int depth, GradientHistogram? histogram, double[] scores)
    {
        var total = Sum(items);
        var best = histogram is null ? default : BestSplit(histogram, total);
        if (best.Gain <= 1e-6)
        {
            Close(node, items, total, scores);
            return;
        }

        var left = Part(items, best.Feature, best.Bin);
        var first = Open(node, best.Feature, best.Bin);
        var below = items[..left];
        var above = items[left..];
        var (a, b) = depth == 1 ? default : Halves(histogram!, below, above);
        Split(first, below, depth - 1, a, scores);
        Split(first + 1, above, depth - 1, b, scores);
    }

    private void Close(int node, ReadOnlySpan<int> items, Vector128<double> total, double[] scores)
    {
        _thresholds[node] = (float)(-total[0] / (total[1] + options.L2) * options.Rate);
        foreach (var item in items)
        {
            scores[item] += _thresholds[node];
        }
    }

    private short Open(int node, int feature, int bin)
    {
        _features[node] = (short)feature;
        _thresholds[node] = bins.Edges[feature][bin];
        _left[node] = (short)_features.Count;
        for (var child = 0; child < 2; child++)
        {
            _features.Add(-1);
            _thresholds.Add(0);
            _left.Add(0);
        }

        return _left[node];
    }

    private (GradientHistogram Below, GradientHistogram Above) Halves(GradientHistogram whole, ReadOnlySpan<int> below, ReadOnlySpan<int> above)
    {
        if (below.Length < above.Length)
        {
            var small = GradientHistogram.Of(bins, steps, below);
            return (small, whole.Less(small));
        }

        var other = GradientHistogram.Of(bins, steps, above);
        return (whole.Less(other), other);
    }

    /// <summary>Puts the items up to a bin before the others, each in their order, and gives their number.</summary>
    private int Part(Span<int> items, int feature, int bin)
    {
        var above = new int[items.Length];
        var (left, right) = (0, 0);
        foreach (var item in items)
        {
            if (bins.Of(item)[feature] <= bin)
            {
                items[left++] = item;
            }
            else
            {
                above[right++] = item;
            }
        }

        above.AsSpan(0, right).CopyTo(items[left..]);
        return left;
    }

    private Vector128<double> Sum(ReadOnlySpan<int> items)
    {
        var sum = Vector128<double>.Zero;
        foreach (var item in items)
        {
            sum += steps[item];
        }

        return sum;
    }

    private (int Feature, int Bin, double Gain) BestSplit(GradientHistogram histogram, Vector128<double> total)
    {
        var best = (Feature: 0, Bin: 0, Gain: 0.0);
        var whole = Gain(total);
        for (var f = 0; f < bins.Features; f++)
        {
            var sums = histogram.Of(f);
            var left = Vector128<double>.Zero;
            for (var b = 0; b < bins.Edges[f].Length; b++)
            {
                left += sums[b];
                var right = total - left;
                if (left[1] >= options.MinimumWeight && right[1] >= options.MinimumWeight && Gain(left) + Gain(right) - whole is var gain && gain > best.Gain)
                {
                    best = (f, b, gain);
                }
            }
        }

        return best;
    }

    private double Gain(Vector128<double> sum) => sum[0] * sum[0] / (sum[1] + options.L2);
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsGraph.Learning;

/// <summary>
/// Sums of gradients and curvatures of the items of a tree node by feature and bin. That of one child is its parent's less the other child's
/// (Ke et al. 2017, LightGBM, section 2.1), so only the smaller child is summed up.
/// </summary>
internal sealed class GradientHistogram
{
    private readonly Vector128<double>[] _sums;

    private GradientHistogram(Vector128<double>[] sums) => _sums = sums;

    /// <summary>Sums up items.</summary>
    /// <param name="bins">Features of all items.</param>
    /// <param name="steps">Gradient and curvature of all items.</param>
    /// <param name="items">The items of the node.</param>
    public static GradientHistogram Of(FeatureBins bins, Vector128<double>[] steps, ReadOnlySpan<int> items)
    {
        var sums = new Vector128<double>[bins.Features * FeatureBins.Most];
        ref var start = ref MemoryMarshal.GetArrayDataReference(sums);
        foreach (var item in items)
        {
            var step = steps[item];
            var at = 0;
            foreach (var bin in bins.Of(item))
            {
                System.Runtime.CompilerServices.Unsafe.Add(ref start, at + bin) += step;
                at += FeatureBins.Most;
            }
        }

        return new GradientHistogram(sums);
    }

    /// <summary>What is left without the items of a child; this histogram is used up.</summary>
    public GradientHistogram Less(GradientHistogram child)
    {
        for (var i = 0; i < _sums.Length; i++)
        {
            _sums[i] -= child._sums[i];
        }

        return new GradientHistogram(_sums);
    }

    /// <summary>The sums of a feature by bin: gradient, curvature.</summary>
    public ReadOnlySpan<Vector128<double>> Of(int feature) => _sums.AsSpan(feature * FeatureBins.Most, FeatureBins.Most);
}

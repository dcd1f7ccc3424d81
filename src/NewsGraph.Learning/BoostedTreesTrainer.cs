using System.Runtime.Intrinsics;

namespace NewsGraph.Learning;

/// <summary>Grows <see cref="BoostedTrees"/> on binned features by second-order boosting of the log loss (Friedman 2001; Chen and Guestrin 2016, section 2).</summary>
public static class BoostedTreesTrainer
{
    /// <summary>Trains on one thread, reproducibly.</summary>
    /// <param name="items">Features of each item, all of one length.</param>
    /// <param name="labels">1 for yes, 0 for no.</param>
    /// <param name="options">How to grow.</param>
    /// <param name="weights">How much each item counts; null for 1 each.</param>
    public static BoostedTrees Train(IReadOnlyList<float[]> items, IReadOnlyList<int> labels, BoostingOptions options, IReadOnlyList<float>? weights = null)
    {
        var bins = new FeatureBins(items);
        var yes = labels.Count(l => l == 1);
        var bias = (float)Math.Log((yes + 0.5) / (labels.Count - yes + 0.5));
        var scores = new double[items.Count];
        Array.Fill(scores, bias);
        var steps = new Vector128<double>[items.Count];
        var trees = new RegressionTree[options.Trees];
        for (var t = 0; t < trees.Length; t++)
        {
            for (var i = 0; i < scores.Length; i++)
            {
                var p = 1 / (1 + Math.Exp(-scores[i]));
                steps[i] = Vector128.Create(p - labels[i], Math.Max(p * (1 - p), 1e-6)) * (weights?[i] ?? 1f);
            }

            trees[t] = new TreeGrower(bins, steps, options).Grow(scores);
        }

        return new BoostedTrees(bias, trees);
    }
}

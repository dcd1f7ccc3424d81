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
        var gradients = new double[items.Count];
        var curvatures = new double[items.Count];
        var trees = new RegressionTree[options.Trees];
        for (var t = 0; t < trees.Length; t++)
        {
            for (var i = 0; i < scores.Length; i++)
            {
                var p = 1 / (1 + Math.Exp(-scores[i]));
                var weight = weights?[i] ?? 1f;
                gradients[i] = (p - labels[i]) * weight;
                curvatures[i] = Math.Max(p * (1 - p), 1e-6) * weight;
            }

            trees[t] = new TreeGrower(bins, gradients, curvatures, options).Grow();
            for (var i = 0; i < scores.Length; i++)
            {
                scores[i] += trees[t].Value(items[i]);
            }
        }

        return new BoostedTrees(bias, trees);
    }
}

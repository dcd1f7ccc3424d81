namespace NewsGraph.Learning;

/// <summary>Trains a <see cref="ClassifierModel"/> by stochastic gradient of the conditional log likelihood.</summary>
public static class ClassifierTrainer
{
    /// <summary>Trains a model on one thread, reproducibly. Every item of every sequence is one example.</summary>
    /// <param name="labels">Labels by index, at most 255.</param>
    /// <param name="examples">Items with their labels.</param>
    /// <param name="options">How to train.</param>
    public static ClassifierModel Train(IReadOnlyList<string> labels, IReadOnlyList<LabelledSequence> examples, TrainingOptions options)
    {
        var index = FeatureIndex.Build(examples, options.MinimumCount);
        var items = examples.SelectMany(e => FeatureIndex.RowsOf(e.Features, index).Select((rows, i) => (Rows: rows, Label: e.Labels[i], e.Weight))).ToArray();
        var weights = new FtrlProximal(index.Count * labels.Count, options);
        var random = new Random(options.Seed);
        var scores = new double[labels.Count];
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            random.Shuffle(items);
            var loss = 0.0;
            foreach (var (rows, label, weight) in items)
            {
                loss += Step(rows, label, weight, weights, scores);
            }

            options.Progress?.Invoke(epoch, loss / Math.Max(1, items.Length));
        }

        return new ClassifierModel(labels, FeatureWeights.FromDense(index, weights.Weights, labels.Count));
    }

    private static double Step(int[] rows, int gold, float weight, FtrlProximal weights, double[] scores)
    {
        var count = scores.Length;
        Array.Clear(scores);
        foreach (var row in rows)
        {
            for (var label = 0; label < count; label++)
            {
                scores[label] += weights.Weights[(row * count) + label];
            }
        }

        ClassifierModel.Softmax(scores);
        for (var label = 0; label < count; label++)
        {
            var gradient = (scores[label] - (label == gold ? 1 : 0)) * weight;
            if (Math.Abs(gradient) < 1e-5)
            {
                continue;
            }

            foreach (var row in rows)
            {
                weights.Update((row * count) + label, gradient);
            }
        }

        return -Math.Log(Math.Max(scores[gold], 1e-12)) * weight;
    }
}

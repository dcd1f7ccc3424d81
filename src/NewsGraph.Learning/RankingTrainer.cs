namespace NewsGraph.Learning;

/// <summary>A choice between candidates, some of which may be right: when the data says no more, any of several.</summary>
/// <param name="Candidates">Features of each candidate.</param>
/// <param name="Right">Which candidates the data allows; at least one, not all.</param>
/// <param name="Weight">How much the choice counts; 1 is usual.</param>
public sealed record RankedChoice(FeatureSequence Candidates, bool[] Right, float Weight = 1f);

/// <summary>Trains a <see cref="RankingModel"/> by stochastic gradient of the conditional log likelihood of the right candidates together.</summary>
public static class RankingTrainer
{
    /// <summary>Trains a model on one thread, reproducibly.</summary>
    /// <param name="choices">Choices to learn from.</param>
    /// <param name="options">How to train.</param>
    public static RankingModel Train(IReadOnlyList<RankedChoice> choices, TrainingOptions options)
    {
        var sequences = choices.Select(c => new LabelledSequence(c.Candidates, [])).ToArray();
        var index = FeatureIndex.Build(sequences, options.MinimumCount);
        var items = choices.Select(c => (Rows: FeatureIndex.RowsOf(c.Candidates, index), c.Right, c.Weight)).ToArray();
        var weights = new FtrlProximal(index.Count, options);
        var random = new Random(options.Seed);
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            random.Shuffle(items);
            var loss = 0.0;
            foreach (var (rows, right, weight) in items)
            {
                loss += Step(rows, right, weight, weights);
            }

            options.Progress?.Invoke(epoch, loss / Math.Max(1, items.Length));
        }

        return new RankingModel(FeatureWeights.FromDense(index, weights.Weights, 1));
    }

    private static double Step(int[][] rows, bool[] right, float weight, FtrlProximal weights)
    {
        var scores = Array.ConvertAll(rows, candidate => Sum(candidate, weights.Weights));
        ClassifierModel.Softmax(scores);
        var mass = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            mass += right[i] ? scores[i] : 0;
        }

        mass = Math.Max(mass, 1e-12);
        for (var i = 0; i < scores.Length; i++)
        {
            var gradient = (scores[i] - (right[i] ? scores[i] / mass : 0)) * weight;
            if (Math.Abs(gradient) > 1e-5)
            {
                foreach (var row in rows[i])
                {
                    weights.Update(row, gradient);
                }
            }
        }

        return -Math.Log(mass) * weight;
    }

    private static double Sum(int[] rows, float[] weights)
    {
        var sum = 0.0;
        foreach (var row in rows)
        {
            sum += weights[row];
        }

        return sum;
    }
}

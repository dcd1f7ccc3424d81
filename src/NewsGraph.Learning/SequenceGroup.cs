namespace NewsGraph.Learning;

/// <summary>Sequence models that share most of their features: the weights stand in one table, so that each shared feature is looked up once for all. Every model scores as it does alone.</summary>
public sealed class SequenceGroup
{
    private readonly IReadOnlyList<SequenceModel> _models;
    private readonly FeatureWeights _weights;
    private readonly int[] _offsets;
    private readonly int _labels;

    /// <summary>Puts models together.</summary>
    public SequenceGroup(IReadOnlyList<SequenceModel> models)
    {
        _models = models;
        _offsets = new int[models.Count];
        for (var m = 0; m < models.Count; m++)
        {
            _offsets[m] = _labels;
            _labels += models[m].Labels.Count;
        }

        _weights = FeatureWeights.Join([.. models.Select((m, i) => (m.Weights, _offsets[i]))]);
    }

    /// <summary>The sums of the weights of features, by model, then by item and label.</summary>
    public double[][] Scores(FeatureSequence features)
    {
        double[][] scores = [.. _models.Select(m => new double[features.Count * m.Labels.Count])];
        Span<double> all = stackalloc double[_labels];
        for (var item = 0; item < features.Count; item++)
        {
            all.Clear();
            _weights.AddTo(features[item], all);
            for (var m = 0; m < scores.Length; m++)
            {
                var labels = _models[m].Labels.Count;
                all.Slice(_offsets[m], labels).CopyTo(scores[m].AsSpan(item * labels));
            }
        }

        return scores;
    }
}

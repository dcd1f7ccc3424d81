namespace NewsGraph.Learning;

/// <summary>Classifiers that are asked about the same items: their weights stand in one table, so that each feature is looked up once for all. Every one of them gives what it gives alone.</summary>
public sealed class ClassifierGroup
{
    private readonly int[] _ends;
    private readonly FeatureWeights _weights;

    /// <summary>Puts classifiers together.</summary>
    public ClassifierGroup(IReadOnlyList<ClassifierModel> models)
    {
        _ends = new int[models.Count];
        var labels = 0;
        for (var m = 0; m < models.Count; m++)
        {
            _ends[m] = labels += models[m].Labels.Count;
        }

        _weights = FeatureWeights.Join([.. models.Select((m, i) => (m.Weights, _ends[i] - m.Labels.Count))]);
    }

    /// <summary>The probability of every label of every classifier for one item.</summary>
    /// <param name="features">The item.</param>
    /// <param name="probabilities">Receives those of the first classifier, then those of the second, and so on.</param>
    public void Probabilities(ReadOnlySpan<uint> features, Span<double> probabilities)
    {
        probabilities.Clear();
        _weights.AddTo(features, probabilities);

        var start = 0;
        foreach (var end in _ends)
        {
            ClassifierModel.Softmax(probabilities[start..end]);
            start = end;
        }
    }
}

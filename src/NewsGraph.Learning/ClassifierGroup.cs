using System.Text;

namespace NewsGraph.Learning;

/// <summary>Classifiers that are asked about the same items: their weights stand in one table, so that each feature is looked up once for all. Every one of them gives what it gives alone.</summary>
public sealed class ClassifierGroup
{
    private const uint Magic = 0x4743474E; // "NGCG"
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

        _weights = FeatureWeights.Join([.. models.Select(m => m.Weights)]);
    }

    /// <summary>Writes classifiers with their weights in one table.</summary>
    public static void Save(Stream stream, IReadOnlyList<ClassifierModel> models)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        ModelHeader.Write(writer, Magic, ModelHeader.OfTables);
        writer.Write(models.Count);
        foreach (var model in models)
        {
            ModelHeader.WriteLabels(writer, model.Labels);
        }

        FeatureWeights.Join([.. models.Select(m => m.Weights)]).Write(writer);
    }

    /// <summary>Reads classifiers whose weights stand in one table, so that nothing is left to be done to make a group of them.</summary>
    /// <exception cref="InvalidDataException">The file holds no classifiers of this version.</exception>
    public static IReadOnlyList<ClassifierModel> Load(ModelReader reader)
    {
        ModelHeader.Check(reader, Magic, ModelHeader.OfTables, "group of classifier");
        var labels = new string[ModelHeader.ReadCount(reader)][];
        for (var m = 0; m < labels.Length; m++)
        {
            labels[m] = ModelHeader.ReadLabels(reader);
        }

        var weights = FeatureWeights.Read(reader, labels.Sum(l => l.Length));
        var first = 0;
        return Array.ConvertAll(labels, l => new ClassifierModel(l, weights.Slice((first += l.Length) - l.Length, l.Length)));
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

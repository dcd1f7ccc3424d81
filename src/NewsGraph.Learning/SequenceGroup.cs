using System.Text;

namespace NewsGraph.Learning;

/// <summary>Sequence models that share most of their features: the weights stand in one table, so that each shared feature is looked up once for all. Every model scores as it does alone.</summary>
public sealed class SequenceGroup
{
    private const uint Magic = 0x4753474E; // "NGSG"
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

        _weights = FeatureWeights.Join([.. models.Select(m => m.Weights)]);
    }

    /// <summary>Writes models with their weights in one table.</summary>
    public static void Save(Stream stream, IReadOnlyList<SequenceModel> models)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        ModelHeader.Write(writer, Magic, ModelHeader.OfTables);
        writer.Write(models.Count);
        foreach (var model in models)
        {
            model.WriteChain(writer);
        }

        FeatureWeights.Join([.. models.Select(m => m.Weights)]).Write(writer);
    }

    /// <summary>Reads models whose weights stand in one table, so that nothing is left to be done to make a group of them.</summary>
    /// <exception cref="InvalidDataException">The stream holds no models of this version.</exception>
    public static IReadOnlyList<SequenceModel> Load(Stream stream) => Load(new ModelReader(stream));

    /// <summary>Reads models whose weights stand in one table.</summary>
    /// <exception cref="InvalidDataException">The reader holds no models of this version.</exception>
    public static IReadOnlyList<SequenceModel> Load(ModelReader reader)
    {
        ModelHeader.Check(reader, Magic, ModelHeader.OfTables, "group of sequence");
        var chains = new (string[] Labels, double[] Transitions)[ModelHeader.ReadCount(reader)];
        for (var m = 0; m < chains.Length; m++)
        {
            chains[m] = SequenceModel.ReadChain(reader);
        }

        var weights = FeatureWeights.Read(reader, chains.Sum(c => c.Labels.Length));
        var first = 0;
        return Array.ConvertAll(chains, c => new SequenceModel(c.Labels, weights.Slice((first += c.Labels.Length) - c.Labels.Length, c.Labels.Length), c.Transitions));
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

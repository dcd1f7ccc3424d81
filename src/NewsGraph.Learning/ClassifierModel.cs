using System.Text;

namespace NewsGraph.Learning;

/// <summary>A multinomial logistic regression (maximum entropy) over hashed binary features. Immutable, safe for several threads.</summary>
public sealed class ClassifierModel
{
    private const uint Magic = 0x4D43474E; // "NGCM"
    private readonly FeatureWeights _weights;

    internal ClassifierModel(IReadOnlyList<string> labels, FeatureWeights weights)
    {
        Labels = labels;
        _weights = weights;
    }

    /// <summary>The labels by index.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Number of features that carry a weight.</summary>
    public int FeatureCount => _weights.Features.Length;

    /// <summary>The log-linear score of every label for one item.</summary>
    public double[] Scores(ReadOnlySpan<uint> features)
    {
        var scores = new double[Labels.Count];
        foreach (var feature in features)
        {
            _weights.AddTo(feature, scores);
        }

        return scores;
    }

    /// <summary>The probability of every label for one item.</summary>
    public double[] Probabilities(ReadOnlySpan<uint> features) => Softmax(Scores(features));

    /// <summary>The weights that one feature gives to each label.</summary>
    public double[] WeightsOf(uint feature)
    {
        var scores = new double[Labels.Count];
        _weights.AddTo(feature, scores);
        return scores;
    }

    /// <summary>Turns scores into probabilities, in place.</summary>
    public static double[] Softmax(double[] scores)
    {
        var top = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - top);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }

        return scores;
    }

    /// <summary>Writes the model.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        ModelHeader.Write(writer, Magic, Labels);

        _weights.Write(writer);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static ClassifierModel Load(Stream stream)
    {
        using var reader = new BinaryReader(new BufferedStream(stream, 1 << 16), Encoding.UTF8, leaveOpen: true);
        ModelHeader.Check(reader, Magic, "classifier");
        var labels = ModelHeader.ReadLabels(reader);

        return new ClassifierModel(labels, FeatureWeights.Read(reader));
    }
}

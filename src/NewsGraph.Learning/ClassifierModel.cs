using System.Text;

namespace NewsGraph.Learning;

/// <summary>A multinomial logistic regression (maximum entropy) over hashed binary features. Immutable, safe for several threads.</summary>
public sealed class ClassifierModel
{
    private const uint Magic = 0x4D43474E; // "NGCM"

    internal ClassifierModel(IReadOnlyList<string> labels, FeatureWeights weights)
    {
        Labels = labels;
        Weights = weights;
    }

    /// <summary>The labels by index.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The weights.</summary>
    internal FeatureWeights Weights { get; }

    /// <summary>Number of features that carry a weight.</summary>
    public int FeatureCount => Weights.FeatureCount;

    /// <summary>The log-linear score of every label for one item.</summary>
    public double[] Scores(ReadOnlySpan<uint> features)
    {
        var scores = new double[Labels.Count];
        Weights.AddTo(features, scores);
        return scores;
    }

    /// <summary>The probability of every label for one item.</summary>
    public double[] Probabilities(ReadOnlySpan<uint> features)
    {
        var scores = Scores(features);
        Softmax(scores);
        return scores;
    }

    /// <summary>The weights that one feature gives to each label.</summary>
    public double[] WeightsOf(uint feature)
    {
        var scores = new double[Labels.Count];
        Weights.AddTo(feature, scores);
        return scores;
    }

    /// <summary>Turns scores into probabilities, in place.</summary>
    public static void Softmax(Span<double> scores)
    {
        var top = scores[0];
        foreach (var score in scores)
        {
            top = Math.Max(top, score);
        }

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
    }

    /// <summary>The model without the weights that are smaller than a bound in size: many of them, and they move scores by next to nothing.</summary>
    public ClassifierModel Without(float least) => new(Labels, Weights.Without(least));

    /// <summary>Writes the model.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        ModelHeader.Write(writer, Magic, ModelHeader.OfTables);
        ModelHeader.WriteLabels(writer, Labels);
        Weights.Write(writer);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static ClassifierModel Load(Stream stream) => Load(new ModelReader(stream));

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static ClassifierModel Load(ModelReader reader)
    {
        ModelHeader.Check(reader, Magic, ModelHeader.OfTables, "classifier");
        var labels = ModelHeader.ReadLabels(reader);
        return new ClassifierModel(labels, FeatureWeights.Read(reader, labels.Length));
    }
}

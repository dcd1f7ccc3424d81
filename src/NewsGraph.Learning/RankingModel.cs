using System.Text;

namespace NewsGraph.Learning;

/// <summary>A log-linear ranker: one weight per hashed feature, the candidate with the greatest sum wins. Immutable, safe for several threads.</summary>
public sealed class RankingModel
{
    private const uint Magic = 0x4D52474E; // "NGRM"
    private readonly FeatureWeights _weights;

    internal RankingModel(FeatureWeights weights) => _weights = weights;

    /// <summary>Number of features that carry a weight.</summary>
    public int FeatureCount => _weights.FeatureCount;

    /// <summary>The score of a candidate: the sum of its features' weights.</summary>
    public double Score(ReadOnlySpan<uint> features)
    {
        double sum = 0;
        _weights.AddTo(features, new Span<double>(ref sum));
        return sum;
    }

    /// <summary>Writes the model.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        ModelHeader.Write(writer, Magic, ModelHeader.OfTables);
        _weights.Write(writer);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static RankingModel Load(Stream stream)
    {
        var reader = new ModelReader(stream);
        ModelHeader.Check(reader, Magic, ModelHeader.OfTables, "ranking");
        return new RankingModel(FeatureWeights.Read(reader, 1));
    }
}

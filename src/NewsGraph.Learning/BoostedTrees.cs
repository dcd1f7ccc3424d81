using System.Text;

namespace NewsGraph.Learning;

/// <summary>
/// A yes–no classifier: the sum of small regression trees over dense features, turned into a probability
/// (gradient boosting, Friedman 2001). Immutable, safe for several threads.
/// </summary>
public sealed class BoostedTrees
{
    private const uint Magic = 0x5442474E; // "NGBT"
    private readonly float _bias;
    private readonly RegressionTree[] _trees;
    private readonly TreeNodes _nodes;

    internal BoostedTrees(float bias, RegressionTree[] trees)
    {
        _bias = bias;
        _trees = trees;
        _nodes = new TreeNodes(trees);
    }

    /// <summary>Number of trees.</summary>
    public int TreeCount => _trees.Length;

    internal float Bias => _bias;

    internal IReadOnlyList<RegressionTree> Trees => _trees;

    /// <summary>The log odds of yes.</summary>
    /// <param name="features">The features in the order of training.</param>
    public double LogOdds(ReadOnlySpan<float> features) => _nodes.AddTo(_bias, features);

    /// <summary>The probability of yes.</summary>
    /// <param name="features">The features in the order of training.</param>
    public double Probability(ReadOnlySpan<float> features) => ProbabilityOf(LogOdds(features));

    internal static double ProbabilityOf(double odds) => 1 / (1 + Math.Exp(-odds));

    /// <summary>
    /// What each feature added to the log odds: along the way down each tree the change of the mean of the leaves below goes to the feature that was asked
    /// (Saabas 2014, "Interpreting random forests"; leaves counted alike). All of them and <see cref="Base"/> together are the log odds.
    /// </summary>
    /// <param name="features">The features in the order of training.</param>
    /// <returns>One number for each feature.</returns>
    public double[] Contributions(ReadOnlySpan<float> features)
    {
        var contributions = new double[features.Length];
        _nodes.AddContributions(features, contributions);
        return contributions;
    }

    /// <summary>The log odds before anything is known of an item: bias and the means of all trees.</summary>
    public double Base => _bias + _nodes.MeanOfAll;

    /// <summary>Writes the model.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        ModelHeader.Write(writer, Magic, ModelHeader.OfTrees);
        writer.Write(_bias);
        writer.Write(_trees.Length);
        foreach (var tree in _trees)
        {
            tree.Write(writer);
        }
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static BoostedTrees Load(Stream stream) => Load(new ModelReader(stream));

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static BoostedTrees Load(ModelReader reader)
    {
        ModelHeader.Check(reader, Magic, ModelHeader.OfTrees, "boosted trees");
        var bias = reader.ReadSingle();
        var trees = new RegressionTree[reader.ReadInt32()];
        for (var i = 0; i < trees.Length; i++)
        {
            trees[i] = RegressionTree.Read(reader);
        }

        return new BoostedTrees(bias, trees);
    }
}

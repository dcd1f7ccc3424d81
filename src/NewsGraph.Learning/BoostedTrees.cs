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
    private readonly Node[] _nodes;
    private readonly int[] _roots;

    internal BoostedTrees(float bias, RegressionTree[] trees)
    {
        _bias = bias;
        _trees = trees;
        _nodes = [.. trees.SelectMany(NodesOf)];
        _roots = new int[trees.Length];
        for (var t = 1; t < trees.Length; t++)
        {
            _roots[t] = _roots[t - 1] + trees[t - 1].Feature.Length;
        }
    }

    /// <summary>Number of trees.</summary>
    public int TreeCount => _trees.Length;

    /// <summary>The log odds of yes.</summary>
    /// <param name="features">The features in the order of training.</param>
    public double LogOdds(ReadOnlySpan<float> features)
    {
        double sum = _bias;
        foreach (var root in _roots)
        {
            var tree = _nodes.AsSpan(root);
            ref readonly var node = ref tree[0];
            while (node.Feature >= 0)
            {
                node = ref tree[node.Left + (features[node.Feature] <= node.Threshold ? 0 : 1)];
            }

            sum += node.Threshold;
        }

        return sum;
    }

    private static IEnumerable<Node> NodesOf(RegressionTree tree) => tree.Feature.Select((f, n) => new Node(tree.Threshold[n], f, tree.Left[n]));

    /// <summary>The probability of yes.</summary>
    /// <param name="features">The features in the order of training.</param>
    public double Probability(ReadOnlySpan<float> features) => 1 / (1 + Math.Exp(-LogOdds(features)));

    /// <summary>Writes the model.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        ModelHeader.Write(writer, Magic);
        writer.Write(_bias);
        writer.Write(_trees.Length);
        foreach (var tree in _trees)
        {
            tree.Write(writer);
        }
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static BoostedTrees Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        ModelHeader.Check(reader, Magic, "boosted trees");
        var bias = reader.ReadSingle();
        var trees = new RegressionTree[reader.ReadInt32()];
        for (var i = 0; i < trees.Length; i++)
        {
            trees[i] = RegressionTree.Read(reader);
        }

        return new BoostedTrees(bias, trees);
    }

    /// <summary>A node of a <see cref="RegressionTree"/> in one piece, so that a step down a tree is one read.</summary>
    private readonly record struct Node(float Threshold, short Feature, short Left);
}

using System.Buffers.Binary;

namespace NewsGraph.Learning;

/// <summary>A binary tree of thresholds on dense features, in arrays: node n goes to <c>Left[n]</c> where its feature is at most its threshold, else to the node after that.</summary>
/// <param name="Feature">Feature asked by each node; −1 for a leaf.</param>
/// <param name="Threshold">Threshold of a node, or the value of a leaf.</param>
/// <param name="Left">Index of the left child; the right one follows it.</param>
internal sealed record RegressionTree(short[] Feature, float[] Threshold, short[] Left)
{
    private const int NodeLength = 8; // bytes in a file

    /// <summary>The value of the leaf that an item falls into.</summary>
    public float Value(ReadOnlySpan<float> features)
    {
        var node = 0;
        while (Feature[node] >= 0)
        {
            node = Left[node] + (features[Feature[node]] <= Threshold[node] ? 0 : 1);
        }

        return Threshold[node];
    }

    /// <summary>Splits from the root to the deepest leaf.</summary>
    public int Depth => DepthBelow(0);

    private int DepthBelow(int node) => Feature[node] < 0 ? 0 : 1 + Math.Max(DepthBelow(Left[node]), DepthBelow(Left[node] + 1));

    /// <summary>The mean of the leaves under each node, every branch counted alike: the tree keeps no counts of items.</summary>
    public float[] Means()
    {
        var means = (float[])Threshold.Clone();
        for (var node = Feature.Length - 1; node >= 0; node--)
        {
            // Children stand behind their parent.
            means[node] = Feature[node] < 0 ? Threshold[node] : (means[Left[node]] + means[Left[node] + 1]) / 2;
        }

        return means;
    }

    /// <summary>Writes the tree.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write((short)Feature.Length);
        for (var i = 0; i < Feature.Length; i++)
        {
            writer.Write(Feature[i]);
            writer.Write(Threshold[i]);
            writer.Write(Left[i]);
        }
    }

    /// <summary>Reads a tree.</summary>
    /// <exception cref="InvalidDataException">The file ends early.</exception>
    public static RegressionTree Read(ModelReader reader)
    {
        var count = reader.ReadInt16();
        var tree = new RegressionTree(new short[count], new float[count], new short[count]);
        var nodes = reader.ReadBytes(count * NodeLength).Span;
        for (var i = 0; i < count; i++, nodes = nodes[NodeLength..])
        {
            tree.Feature[i] = BinaryPrimitives.ReadInt16LittleEndian(nodes);
            tree.Threshold[i] = BinaryPrimitives.ReadSingleLittleEndian(nodes[2..]);
            tree.Left[i] = BinaryPrimitives.ReadInt16LittleEndian(nodes[6..]);
        }

        return tree;
    }
}

namespace NewsGraph.Learning;

/// <summary>A binary tree of thresholds on dense features, in arrays: node n goes to <c>Left[n]</c> where its feature is at most its threshold, else to the node after that.</summary>
/// <param name="Feature">Feature asked by each node; −1 for a leaf.</param>
/// <param name="Threshold">Threshold of a node, or the value of a leaf.</param>
/// <param name="Left">Index of the left child; the right one follows it.</param>
internal sealed record RegressionTree(short[] Feature, float[] Threshold, short[] Left)
{
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
    public static RegressionTree Read(BinaryReader reader)
    {
        var count = reader.ReadInt16();
        var tree = new RegressionTree(new short[count], new float[count], new short[count]);
        for (var i = 0; i < count; i++)
        {
            tree.Feature[i] = reader.ReadInt16();
            tree.Threshold[i] = reader.ReadSingle();
            tree.Left[i] = reader.ReadInt16();
        }

        return tree;
    }
}

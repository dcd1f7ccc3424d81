namespace NewsGraph.Learning;

/// <summary>How a model file opens: a magic number for the kind of model, a version, and the labels by index.</summary>
internal static class ModelHeader
{
    private const int Version = 1;

    /// <summary>Writes kind and version, then the labels where the model has any.</summary>
    public static void Write(BinaryWriter writer, uint magic, IReadOnlyList<string>? labels = null)
    {
        writer.Write(magic);
        writer.Write(Version);
        if (labels is null)
        {
            return;
        }

        writer.Write(labels.Count);
        foreach (var label in labels)
        {
            writer.Write(label);
        }
    }

    /// <summary>Reads kind and version.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this kind and version.</exception>
    public static void Check(BinaryReader reader, uint magic, string kind)
    {
        if (reader.ReadUInt32() != magic || reader.ReadInt32() != Version)
        {
            throw new InvalidDataException($"Not a {kind} model of this version; train it again with «newsgraph train».");
        }
    }

    /// <summary>Reads the labels.</summary>
    public static string[] ReadLabels(BinaryReader reader)
    {
        var labels = new string[reader.ReadInt32()];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = reader.ReadString();
        }

        return labels;
    }
}

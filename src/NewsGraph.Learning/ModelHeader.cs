namespace NewsGraph.Learning;

/// <summary>How a model file opens: a magic number for the kind of model, the version of that kind's format, and the labels by index.</summary>
internal static class ModelHeader
{
    /// <summary>Version of the formats that hold a <see cref="FeatureTable"/>.</summary>
    public const int OfTables = 2;

    /// <summary>Version of the format of trees.</summary>
    public const int OfTrees = 1;

    /// <summary>Writes kind and version.</summary>
    public static void Write(BinaryWriter writer, uint magic, int version)
    {
        writer.Write(magic);
        writer.Write(version);
    }

    /// <summary>Writes labels.</summary>
    public static void WriteLabels(BinaryWriter writer, IReadOnlyList<string> labels)
    {
        writer.Write(labels.Count);
        foreach (var label in labels)
        {
            writer.Write(label);
        }
    }

    /// <summary>Reads kind and version.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this kind and version.</exception>
    public static void Check(ModelReader reader, uint magic, int version, string kind)
    {
        if ((uint)reader.ReadInt32() != magic || reader.ReadInt32() != version)
        {
            throw new InvalidDataException($"Not a {kind} model of this version; train it again with «newsgraph train».");
        }
    }

    /// <summary>Reads the number of labels or models.</summary>
    /// <exception cref="InvalidDataException">There can be no such number.</exception>
    public static int ReadCount(ModelReader reader) => reader.ReadInt32() is var count and >= 0 and <= byte.MaxValue + 1
        ? count
        : throw new InvalidDataException("The model file is damaged; train the model again with «newsgraph train».");

    /// <summary>Reads labels.</summary>
    /// <exception cref="InvalidDataException">There can be no such number of labels.</exception>
    public static string[] ReadLabels(ModelReader reader)
    {
        var labels = new string[ReadCount(reader)];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = reader.ReadString();
        }

        return labels;
    }
}

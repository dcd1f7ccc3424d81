using NewsGraph.Arabic.Lexicons;

namespace NewsGraph.Arabic;

/// <summary>The trained models and counts embedded in this assembly, each read once.</summary>
internal static class ArabicModels
{
    private static readonly Lazy<HashedCounts> LazyCounts = new(() => Read("models/counts.bin", HashedCounts.Read));

    /// <summary>Counts of words in raw news.</summary>
    public static HashedCounts Counts => LazyCounts.Value;

    private static T Read<T>(string name, Func<BinaryReader, T> read)
    {
        using var stream = typeof(ArabicModels).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The model {name} is not embedded; train it with «newsgraph train» and rebuild.");
        using var reader = new BinaryReader(stream);
        return read(reader);
    }
}

using NewsGraph.Learning;

namespace NewsGraph.Extraction.Coreference;

/// <summary>The trained judge of whether a capital's name stands for its state: a logistic regression over <see cref="CapitalFeatures"/>.</summary>
internal static class CapitalModel
{
    /// <summary>The classes.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["city", "state"];

    private const string Resource = "models/capitals.bin";
    private static readonly Lazy<ClassifierModel> LazyEmbedded = new(Load);

    /// <summary>The embedded model, read once.</summary>
    /// <exception cref="FileNotFoundException">The program was built without it.</exception>
    public static ClassifierModel Embedded => LazyEmbedded.Value;

    private static ClassifierModel Load()
    {
        using var stream = typeof(CapitalModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new FileNotFoundException($"{Resource} is not embedded; run «newsgraph train capitals» and build again.");
        return ClassifierModel.Load(stream);
    }
}

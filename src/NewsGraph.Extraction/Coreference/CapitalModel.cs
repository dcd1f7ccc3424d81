using NewsGraph.Learning;

namespace NewsGraph.Extraction.Coreference;

/// <summary>The trained judge of whether a capital's name stands for its state: a logistic regression over <see cref="CapitalFeatures"/>.</summary>
internal static class CapitalModel
{
    /// <summary>The classes.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["city", "state"];

    /// <summary>Least probability of the state at which a name is taken to stand for it.</summary>
    public const double LeastProbability = 0.5;

    private const string Resource = "models/capitals.bin";
    private static readonly Lazy<ClassifierModel> LazyEmbedded = new(Load);

    /// <summary>The embedded model, read once.</summary>
    /// <exception cref="FileNotFoundException">The program was built without it.</exception>
    public static ClassifierModel Embedded => LazyEmbedded.Value;

    /// <summary>True where a model takes a name, of which the words around are given, to stand for its state.</summary>
    public static bool StandsForState(this ClassifierModel model, FeatureSequence features) => model.Probabilities(features[0])[1] >= LeastProbability;

    private static ClassifierModel Load()
    {
        using var stream = typeof(CapitalModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new FileNotFoundException($"{Resource} is not embedded; run «newsgraph train capitals» and build again.");
        return ClassifierModel.Load(stream);
    }
}

namespace NewsGraph.Learning.Recurrent;

/// <summary>Trains a <see cref="RecurrentNetwork"/> by stochastic gradient of the log loss.</summary>
public static class RecurrentTrainer
{
    // Of .3 and nothing kept, .3 was the better (37,679 unannotated sentences for event words).
    private const float Kept = 0.3f;

    /// <summary>Trains a network on one thread, reproducibly.</summary>
    /// <param name="labels">Labels by index, at most 255; at most 32 where they don't exclude each other.</param>
    /// <param name="examples">What to learn from.</param>
    /// <param name="options">How to build and train it.</param>
    /// <exception cref="ArgumentException">The options ask for a network that cannot be built.</exception>
    public static RecurrentNetwork Train(IReadOnlyList<string> labels, IReadOnlyList<RecurrentExample> examples, RecurrentOptions options) => Train(labels, [], examples, options);

    /// <summary>Trains a network first on what a teacher thinks of sequences without answers, then on sequences with answers; on one thread, reproducibly.</summary>
    /// <param name="labels">Labels by index, at most 255; at most 32 where they don't exclude each other.</param>
    /// <param name="taught">What the teacher thinks; may be empty.</param>
    /// <param name="examples">What to learn from.</param>
    /// <param name="options">How to build and train it.</param>
    /// <exception cref="ArgumentException">The options ask for a network that cannot be built.</exception>
    public static RecurrentNetwork Train(IReadOnlyList<string> labels, IReadOnlyList<RecurrentExample> taught, IReadOnlyList<RecurrentExample> examples, RecurrentOptions options)
    {
        options.Check();
        var index = IndexOf(taught, examples, options);
        var random = new Random(options.Seed);
        var embedding = new EmbeddingTable(index.Count, options.Embedding, random);
        var layers = RecurrentLayers.Empty(options.Embedding, options.State, options.Hidden, labels.Count, options.Exclusive, options.Anchored).Spread(random);
        if (taught.Count > 0)
        {
            new TrainingCourse(layers, embedding, labels.Count, options, options.TaughtDropout, random).Run(taught, RowsOf(taught, index), options.TaughtEpochs, null);
            embedding.Loosen(Kept);
        }

        new TrainingCourse(layers, embedding, labels.Count, options, options.Dropout, random).Run(examples, RowsOf(examples, index), options.Epochs, options.Progress);
        return new RecurrentNetwork(labels, FeatureEmbedding.Of(index, embedding.Values, options.Embedding), layers.Rounded());
    }

    private static Dictionary<uint, int> IndexOf(IReadOnlyList<RecurrentExample> taught, IReadOnlyList<RecurrentExample> examples, RecurrentOptions options)
    {
        var index = FeatureIndex.Build([.. examples.Select(e => e.Features)], options.MinimumCount);
        foreach (var feature in FeatureIndex.Build([.. taught.Select(e => e.Features)], options.TaughtMinimumCount).Keys)
        {
            index.TryAdd(feature, index.Count);
        }

        return index;
    }

    private static int[][][] RowsOf(IReadOnlyList<RecurrentExample> examples, Dictionary<uint, int> index) => [.. examples.Select(e => FeatureIndex.RowsOf(e.Features, index))];
}

namespace NewsGraph.Learning.Recurrent;

/// <summary>Trains a <see cref="RecurrentNetwork"/> by stochastic gradient of the log loss.</summary>
public sealed class RecurrentTrainer
{
    private readonly RecurrentOptions _options;
    private readonly LearningLayers _learning;
    private readonly EmbeddingTable _embedding;
    private readonly SequencePass _sequence;
    private readonly ItemPass _item;
    private readonly Random _random;
    private int _pending;

    private RecurrentTrainer(int features, int labels, RecurrentOptions options)
    {
        (_options, _random) = (options, new Random(options.Seed));
        _embedding = new EmbeddingTable(features, options.Embedding, _random);
        _learning = new LearningLayers(RecurrentLayers.Empty(options.Embedding, options.State, options.Hidden, labels, options.Exclusive, options.Anchored), _random);
        _sequence = new SequencePass(_learning, _embedding, new Dropout(options.Dropout, _random));
        _item = new ItemPass(_learning, _sequence, new Dropout(options.Dropout, _random), labels);
    }

    /// <summary>Trains a network on one thread, reproducibly.</summary>
    /// <param name="labels">Labels by index, at most 255; at most 32 where they don't exclude each other.</param>
    /// <param name="examples">What to learn from.</param>
    /// <param name="options">How to build and train it.</param>
    /// <exception cref="ArgumentException">The options ask for a network that cannot be built.</exception>
    public static RecurrentNetwork Train(IReadOnlyList<string> labels, IReadOnlyList<RecurrentExample> examples, RecurrentOptions options)
    {
        options.Check();
        var index = FeatureIndex.Build([.. examples.Select(e => e.Features)], options.MinimumCount);
        var trainer = new RecurrentTrainer(index.Count, labels.Count, options);
        trainer.Run(examples, [.. examples.Select(e => FeatureIndex.RowsOf(e.Features, index))]);
        return new RecurrentNetwork(labels, FeatureEmbedding.Of(index, trainer._embedding.Values, options.Embedding), trainer._learning.Layers.Rounded());
    }

    private void Run(IReadOnlyList<RecurrentExample> examples, int[][][] rows)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            var left = 1 - ((epoch - 1) / (float)_options.Epochs);
            double loss = 0, items = 0;
            foreach (var i in order)
            {
                loss += Learn(examples[i], rows[i], left);
                items += examples[i].Items.Length;
            }

            _options.Progress?.Invoke(epoch, loss / Math.Max(1, items));
        }
    }

    /// <summary>Learns from one sequence; the weights of the layers from several together.</summary>
    /// <param name="example">The sequence.</param>
    /// <param name="rows">Rows of the features of each item.</param>
    /// <param name="left">Share of the learning rates that is left.</param>
    private double Learn(RecurrentExample example, int[][] rows, float left)
    {
        if (example.Items.Length == 0)
        {
            return 0;
        }

        _sequence.Read(rows);
        var loss = 0.0;
        for (var i = 0; i < example.Items.Length; i++)
        {
            loss += _item.Learn(example.Items[i], example.Anchor, example.Answers[i], example.Asked?[i] ?? ~0);
        }

        _sequence.GoBack(rows, left * _options.EmbeddingRate);
        if (++_pending == _options.Batch)
        {
            _pending = 0;
            _learning.Step(left * _options.Rate);
        }

        return loss;
    }
}

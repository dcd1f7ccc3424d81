namespace NewsGraph.Learning.Recurrent;

/// <summary>Passes over examples from which layers and vectors learn.</summary>
internal sealed class TrainingCourse
{
    private readonly RecurrentOptions _options;
    private readonly LearningLayers _learning;
    private readonly SequencePass _sequence;
    private readonly ItemPass _item;
    private readonly Random _random;
    private readonly float[] _right;
    private int _pending;

    /// <summary>Goes on from layers and vectors as they are.</summary>
    /// <param name="layers">The layers; changed in place.</param>
    /// <param name="embedding">The vectors of features; changed in place.</param>
    /// <param name="labels">Number of labels.</param>
    /// <param name="options">Rates, and how many sequences learn together.</param>
    /// <param name="dropout">Share of the numbers that are left out at random.</param>
    /// <param name="random">Where chance comes from.</param>
    public TrainingCourse(RecurrentLayers layers, EmbeddingTable embedding, int labels, RecurrentOptions options, float dropout, Random random)
    {
        (_options, _random, _right) = (options, random, new float[labels]);
        _learning = new LearningLayers(layers);
        _sequence = new SequencePass(_learning, embedding, new Dropout(dropout, random));
        _item = new ItemPass(_learning, _sequence, new Dropout(dropout, random), labels);
    }

    /// <summary>Passes over the examples, each time in another order; the learning rates fall to zero.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="rows">Rows of the features of each item of each example.</param>
    /// <param name="epochs">Number of passes.</param>
    /// <param name="progress">Told after every pass its number (from 1) and the mean loss in nats per item, or null.</param>
    public void Run(IReadOnlyList<RecurrentExample> examples, int[][][] rows, int epochs, Action<int, double>? progress)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            _random.Shuffle(order);
            var left = 1 - ((epoch - 1) / (float)epochs);
            double loss = 0, items = 0;
            foreach (var i in order)
            {
                loss += Learn(examples[i], rows[i], left);
                items += examples[i].Items.Length;
            }

            progress?.Invoke(epoch, loss / Math.Max(1, items));
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
            example.Right(i, _options.Exclusive, _right);
            loss += _item.Learn(example.Items[i], example.Anchor, _right, example.Asked?[i] ?? ~0);
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

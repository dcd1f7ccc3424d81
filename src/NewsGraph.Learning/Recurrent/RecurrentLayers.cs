namespace NewsGraph.Learning.Recurrent;

/// <summary>The weights of a <see cref="RecurrentNetwork"/> behind the vectors of features, and the way forward through them.</summary>
/// <param name="Forward">Reads from start to end.</param>
/// <param name="Backward">Reads from end to start.</param>
/// <param name="Hidden">From what an item shows (state forward, state backward, vector), and behind it what the anchor shows, to rectified units.</param>
/// <param name="HiddenBias">Biases of those.</param>
/// <param name="Output">From those to scores of labels.</param>
/// <param name="OutputBias">Biases of labels.</param>
/// <param name="Exclusive">True when labels exclude each other.</param>
/// <param name="Anchored">True when items are judged in relation to an anchor.</param>
internal sealed record RecurrentLayers(
    GatedRecurrentUnit Forward, GatedRecurrentUnit Backward, WeightMatrix Hidden, float[] HiddenBias, WeightMatrix Output, float[] OutputBias, bool Exclusive, bool Anchored)
{
    /// <summary>Largest length of a layer.</summary>
    public const int Largest = 1024;

    /// <summary>All weights in the order in which they are written.</summary>
    public IReadOnlyList<float[]> Weights =>
    [
        Forward.FromInput.Values, Forward.FromState.Values, Forward.Bias, Backward.FromInput.Values, Backward.FromState.Values, Backward.Bias,
        Hidden.Values, HiddenBias, Output.Values, OutputBias,
    ];

    /// <summary>Length of what one item shows.</summary>
    public int Shown => (2 * Forward.Size) + Forward.FromInput.Inputs;

    /// <summary>Layers whose weights are all zero.</summary>
    public static RecurrentLayers Empty(int embedding, int state, int hidden, int labels, bool exclusive, bool anchored)
    {
        var shown = ((2 * state) + embedding) * (anchored ? 2 : 1);
        var output = WeightMatrix.Padded(labels);
        GatedRecurrentUnit Unit(bool backward) => new(Matrix(embedding, 3 * state), Matrix(state, 3 * state), new float[4 * state], backward);
        return new RecurrentLayers(Unit(false), Unit(true), Matrix(shown, hidden), new float[hidden], Matrix(hidden, output), new float[output], exclusive, anchored);
    }

    /// <summary>These layers with their weights as they are stored, in sixteen bits; changed in place.</summary>
    public RecurrentLayers Rounded()
    {
        foreach (var values in Weights)
        {
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = (float)(Half)values[i];
            }
        }

        return this;
    }

    private static WeightMatrix Matrix(int inputs, int outputs) => new(inputs, outputs, new float[inputs * outputs]);

    /// <summary>Reads the vectors of a sequence in both directions.</summary>
    public void Read(RecurrentScratch scratch, int count)
    {
        Forward.Run(scratch.Vectors, count, scratch.Forward);
        Backward.Run(scratch.Vectors, count, scratch.Backward);
    }

    /// <summary>What the hidden units get whichever item is judged: their biases, and what the anchor shows.</summary>
    public void Prepare(RecurrentScratch scratch, int anchor, Span<float> hidden)
    {
        HiddenBias.CopyTo(hidden);
        if (Anchored)
        {
            AddShown(scratch, anchor, hidden, Shown);
        }
    }

    /// <summary>Scores the labels of an item.</summary>
    /// <param name="scratch">A sequence that was read.</param>
    /// <param name="item">The item.</param>
    /// <param name="hidden">The hidden units as prepared; changed.</param>
    /// <param name="scores">Receives the scores.</param>
    public void Judge(RecurrentScratch scratch, int item, Span<float> hidden, Span<float> scores)
    {
        AddShown(scratch, item, hidden, 0);
        Activations.Rectify(hidden);
        OutputBias.CopyTo(scores);
        Output.AddProduct(hidden, scores);
    }

    private void AddShown(RecurrentScratch scratch, int item, Span<float> hidden, int row)
    {
        var (state, vector) = (Forward.Size, Forward.FromInput.Inputs);
        Hidden.AddProduct(scratch.Forward.States.AsSpan(item * state, state), hidden, row);
        Hidden.AddProduct(scratch.Backward.States.AsSpan(item * state, state), hidden, row + state);
        Hidden.AddProduct(scratch.Vectors.AsSpan(item * vector, vector), hidden, row + (2 * state));
    }
}

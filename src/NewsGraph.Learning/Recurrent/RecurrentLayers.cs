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

    /// <summary>Reads the vectors of sequences in both directions.</summary>
    public void Read(RecurrentScratch scratch, PackedSequences packed)
    {
        Forward.Run(scratch.Vectors, packed, scratch.Forward);
        Backward.Run(scratch.Vectors, packed, scratch.Backward);
    }

    /// <summary>Copies what an item shows: state forward, state backward, vector.</summary>
    /// <param name="scratch">Sequences that were read.</param>
    /// <param name="row">Where the item lies.</param>
    /// <param name="shown">Where it goes.</param>
    public void Show(RecurrentScratch scratch, int row, Span<float> shown)
    {
        var (state, vector) = (Forward.Size, Forward.FromInput.Inputs);
        scratch.Forward.States.AsSpan(row * state, state).CopyTo(shown);
        scratch.Backward.States.AsSpan(row * state, state).CopyTo(shown[state..]);
        scratch.Vectors.AsSpan(row * vector, vector).CopyTo(shown[(2 * state)..]);
    }

    /// <summary>Adds to the hidden units what anchors show.</summary>
    /// <param name="shown">What they show.</param>
    /// <param name="hidden">The hidden units of each.</param>
    /// <param name="count">Number of anchors.</param>
    public void AddAnchors(ReadOnlySpan<float> shown, Span<float> hidden, int count) => Hidden.AddProducts(shown, hidden, count, Shown);

    /// <summary>Scores the labels of items.</summary>
    /// <param name="shown">What they show.</param>
    /// <param name="hidden">The hidden units of each: biases, and what anchors add; changed.</param>
    /// <param name="scores">Receives the scores of each.</param>
    /// <param name="count">Number of items.</param>
    public void Judge(ReadOnlySpan<float> shown, Span<float> hidden, Span<float> scores, int count)
    {
        Hidden.AddProducts(shown, hidden, count);
        Activations.Rectify(hidden);
        for (var i = 0; i < count; i++)
        {
            OutputBias.CopyTo(scores[(i * Output.Outputs)..]);
        }

        Output.AddProducts(hidden, scores, count);
    }
}

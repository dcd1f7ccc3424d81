namespace NewsGraph.Learning.Recurrent;

/// <summary>Layers whose weights learn, each with its gradient.</summary>
internal sealed class LearningLayers
{
    private readonly AdamWeights[] _all;

    /// <summary>Starts with weights at random: uniform with the variance 1/inputs (LeCun et al. 1998, «Efficient BackProp»), biases zero.</summary>
    /// <param name="layers">The layers, all zero; changed in place.</param>
    /// <param name="random">Where chance comes from.</param>
    public LearningLayers(RecurrentLayers layers, Random random)
    {
        Layers = layers;
        foreach (var matrix in (WeightMatrix[])[layers.Forward.FromInput, layers.Forward.FromState, layers.Backward.FromInput, layers.Backward.FromState, layers.Hidden, layers.Output])
        {
            Spread(matrix, random);
        }

        Forward = new UnitGradients(layers.Forward);
        Backward = new UnitGradients(layers.Backward);
        (Hidden, HiddenBias) = (new AdamWeights(layers.Hidden.Values), new AdamWeights(layers.HiddenBias));
        (Output, OutputBias) = (new AdamWeights(layers.Output.Values), new AdamWeights(layers.OutputBias));
        _all = [.. Forward.All, .. Backward.All, Hidden, HiddenBias, Output, OutputBias];
    }

    /// <summary>The layers.</summary>
    public RecurrentLayers Layers { get; }

    /// <summary>Gradients of the unit that reads from start to end.</summary>
    public UnitGradients Forward { get; }

    /// <summary>Gradients of the unit that reads from end to start.</summary>
    public UnitGradients Backward { get; }

    /// <summary>Gradients of <see cref="RecurrentLayers.Hidden"/>.</summary>
    public AdamWeights Hidden { get; }

    /// <summary>Gradients of <see cref="RecurrentLayers.HiddenBias"/>.</summary>
    public AdamWeights HiddenBias { get; }

    /// <summary>Gradients of <see cref="RecurrentLayers.Output"/>.</summary>
    public AdamWeights Output { get; }

    /// <summary>Gradients of <see cref="RecurrentLayers.OutputBias"/>.</summary>
    public AdamWeights OutputBias { get; }

    /// <summary>Learns from the gradients and forgets them.</summary>
    public void Step(float rate)
    {
        foreach (var weights in _all)
        {
            weights.Step(rate);
        }
    }

    private static void Spread(WeightMatrix matrix, Random random)
    {
        var scale = MathF.Sqrt(3f / matrix.Inputs);
        for (var i = 0; i < matrix.Values.Length; i++)
        {
            matrix.Values[i] = scale * ((2 * random.NextSingle()) - 1);
        }
    }
}

/// <summary>Gradients of a gated unit.</summary>
/// <param name="unit">The unit.</param>
internal sealed class UnitGradients(GatedRecurrentUnit unit)
{
    /// <summary>Of the weights from the input.</summary>
    public AdamWeights Input { get; } = new(unit.FromInput.Values);

    /// <summary>Of the weights from the state before.</summary>
    public AdamWeights State { get; } = new(unit.FromState.Values);

    /// <summary>Of the biases.</summary>
    public AdamWeights Bias { get; } = new(unit.Bias);

    /// <summary>All of them.</summary>
    public IReadOnlyList<AdamWeights> All => [Input, State, Bias];
}

namespace NewsGraph.Learning.Recurrent;

/// <summary>The way of an item of a sequence to the scores of its labels, and back.</summary>
internal sealed class ItemPass
{
    private const float Least = 1e-9f;
    private readonly LearningLayers _learning;
    private readonly RecurrentLayers _layers;
    private readonly SequencePass _sequence;
    private readonly Dropout _dropout;
    private readonly int _labels;
    private readonly float[] _shown;
    private readonly float[] _dShown;
    private readonly float[] _hidden;
    private readonly float[] _dHidden;
    private readonly float[] _scores;

    /// <summary>Goes by layers that learn.</summary>
    /// <param name="learning">The layers.</param>
    /// <param name="sequence">Where items come from.</param>
    /// <param name="dropout">What leaves numbers out.</param>
    /// <param name="labels">Number of labels.</param>
    public ItemPass(LearningLayers learning, SequencePass sequence, Dropout dropout, int labels)
    {
        (_learning, _layers, _sequence, _dropout, _labels) = (learning, learning.Layers, sequence, dropout, labels);
        (_shown, _dShown) = (new float[_layers.Hidden.Inputs], new float[_layers.Hidden.Inputs]);
        (_hidden, _dHidden, _scores) = (new float[_layers.Hidden.Outputs], new float[_layers.Hidden.Outputs], new float[_layers.Output.Outputs]);
    }

    /// <summary>Judges an item and goes back to what it and the anchor show.</summary>
    /// <param name="item">The item.</param>
    /// <param name="anchor">The anchor.</param>
    /// <param name="answer">Its label, or its labels bit by bit.</param>
    /// <param name="asked">The labels that it is asked about, bit by bit.</param>
    /// <returns>The loss in nats.</returns>
    public double Learn(int item, int anchor, int answer, int asked)
    {
        _sequence.Show(item, _shown);
        if (_layers.Anchored)
        {
            _sequence.Show(anchor, _shown.AsSpan(_layers.Shown));
        }

        _dropout.Apply(_shown);
        _layers.HiddenBias.CopyTo(_hidden, 0);
        _layers.Hidden.AddProduct(_shown, _hidden);
        Activations.Rectify(_hidden);
        _layers.OutputBias.CopyTo(_scores, 0);
        _layers.Output.AddProduct(_hidden, _scores);
        var loss = _layers.Exclusive ? LossOfOne(answer) : LossOfSeveral(answer, asked);
        GoBack();
        _sequence.AddGradient(item, _dShown);
        if (_layers.Anchored)
        {
            _sequence.AddGradient(anchor, _dShown.AsSpan(_layers.Shown));
        }

        return loss;
    }

    private void GoBack()
    {
        Array.Clear(_dHidden);
        _layers.Output.AddGradients(_hidden, _scores, _dHidden, _learning.Output.Gradient);
        SequencePass.Add(_scores, _learning.OutputBias.Gradient);
        for (var i = 0; i < _hidden.Length; i++)
        {
            _dHidden[i] = _hidden[i] > 0 ? _dHidden[i] : 0;
        }

        Array.Clear(_dShown);
        _layers.Hidden.AddGradients(_shown, _dHidden, _dShown, _learning.Hidden.Gradient);
        SequencePass.Add(_dHidden, _learning.HiddenBias.Gradient);
        _dropout.GoBack(_dShown);
    }

    /// <summary>The loss where labels exclude each other; leaves its gradient in place of the scores.</summary>
    private double LossOfOne(int answer)
    {
        var own = _scores.AsSpan(0, _labels);
        _scores.AsSpan(_labels).Clear();
        Activations.Softmax(own);
        var right = own[answer];
        own[answer] -= 1;
        return -Math.Log(Math.Max(Least, right));
    }

    /// <summary>The loss where each label is a question of its own; leaves its gradient in place of the scores.</summary>
    private double LossOfSeveral(int answer, int asked)
    {
        var own = _scores.AsSpan(0, _labels);
        _scores.AsSpan(_labels).Clear();
        Activations.Sigmoid(own);
        var loss = 0.0;
        for (var label = 0; label < _labels; label++)
        {
            if (((asked >> label) & 1) == 0)
            {
                own[label] = 0;
                continue;
            }

            var right = (answer >> label) & 1;
            loss -= Math.Log(Math.Max(Least, right == 1 ? own[label] : 1 - own[label]));
            own[label] -= right;
        }

        return loss;
    }
}

namespace NewsGraph.Learning.Recurrent;

/// <summary>The way of a sequence through the vectors of its features and both units, and back.</summary>
internal sealed class SequencePass
{
    private readonly LearningLayers _learning;
    private readonly RecurrentLayers _layers;
    private readonly EmbeddingTable _embedding;
    private readonly Dropout _dropout;
    private readonly int _state;
    private readonly int _vector;
    private float[] _dForward = [];
    private float[] _dBackward = [];
    private float[] _dVectors = [];

    /// <summary>Goes by layers and vectors that learn.</summary>
    public SequencePass(LearningLayers learning, EmbeddingTable embedding, Dropout dropout)
    {
        (_learning, _layers, _embedding, _dropout) = (learning, learning.Layers, embedding, dropout);
        (_state, _vector) = (_layers.Forward.Size, _layers.Forward.FromInput.Inputs);
    }

    /// <summary>Vectors and states of the sequence.</summary>
    public RecurrentScratch Scratch { get; } = new();

    /// <summary>Reads a sequence.</summary>
    /// <param name="rows">Rows of the features of each item.</param>
    public void Read(int[][] rows)
    {
        var count = rows.Length;
        Scratch.Reserve(count, _layers);
        if (_dVectors.Length < count * _vector)
        {
            (_dVectors, _dForward, _dBackward) = (new float[2 * count * _vector], new float[2 * count * _state], new float[2 * count * _state]);
        }

        Array.Clear(_dVectors, 0, count * _vector);
        Array.Clear(_dForward, 0, count * _state);
        Array.Clear(_dBackward, 0, count * _state);
        Array.Clear(Scratch.Vectors, 0, count * _vector);
        for (var item = 0; item < count; item++)
        {
            _embedding.AddTo(rows[item], Scratch.Vectors.AsSpan(item * _vector, _vector));
        }

        _dropout.Apply(Scratch.Vectors.AsSpan(0, count * _vector));
        _layers.Read(Scratch, new PackedSequences(count));
    }

    /// <summary>Copies what an item shows: state forward, state backward, vector.</summary>
    public void Show(int item, Span<float> shown)
    {
        Scratch.Forward.States.AsSpan(item * _state, _state).CopyTo(shown);
        Scratch.Backward.States.AsSpan(item * _state, _state).CopyTo(shown[_state..]);
        Scratch.Vectors.AsSpan(item * _vector, _vector).CopyTo(shown[(2 * _state)..]);
    }

    /// <summary>Adds to the gradient of what an item shows.</summary>
    public void AddGradient(int item, ReadOnlySpan<float> gradient)
    {
        Add(gradient[.._state], _dForward.AsSpan(item * _state, _state));
        Add(gradient.Slice(_state, _state), _dBackward.AsSpan(item * _state, _state));
        Add(gradient.Slice(2 * _state, _vector), _dVectors.AsSpan(item * _vector, _vector));
    }

    /// <summary>Goes back: adds to the gradients of the units, and lets the vectors of features learn.</summary>
    /// <param name="rows">Rows of the features of each item.</param>
    /// <param name="rate">Learning rate of the vectors.</param>
    public void GoBack(int[][] rows, float rate)
    {
        _layers.Forward.RunBack(Scratch.Vectors, rows.Length, Scratch.Forward, _dForward, _dVectors, _learning.Forward);
        _layers.Backward.RunBack(Scratch.Vectors, rows.Length, Scratch.Backward, _dBackward, _dVectors, _learning.Backward);
        _dropout.GoBack(_dVectors.AsSpan(0, rows.Length * _vector));
        for (var item = 0; item < rows.Length; item++)
        {
            _embedding.Step(rows[item], _dVectors.AsSpan(item * _vector, _vector), rate);
        }
    }

    /// <summary>Adds numbers to others.</summary>
    public static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] += from[i];
        }
    }
}

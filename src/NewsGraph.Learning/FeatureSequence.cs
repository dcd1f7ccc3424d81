namespace NewsGraph.Learning;

/// <summary>The features of a sequence of items (tokens of a sentence, or one item to classify). Reusable: <see cref="Clear"/> keeps its memory.</summary>
public sealed class FeatureSequence
{
    private const int SmallestSize = 16;
    private uint[] _features = [];
    private int[] _starts = [];
    private int _length;

    /// <summary>Number of items.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all items.</summary>
    public void Clear() => (Count, _length) = (0, 0);

    /// <summary>Begins the next item; features added from now on are its own.</summary>
    public void NextItem()
    {
        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, Math.Max(SmallestSize, Count * 2));
        }

        _starts[Count++] = _length;
    }

    /// <summary>Adds a feature to the current item.</summary>
    public void Add(uint feature)
    {
        if (_length == _features.Length)
        {
            Array.Resize(ref _features, Math.Max(SmallestSize, _length * 2));
        }

        _features[_length++] = feature;
    }

    /// <summary>Adds features to the current item.</summary>
    public void AddRange(ReadOnlySpan<uint> features)
    {
        if (_length + features.Length > _features.Length)
        {
            Array.Resize(ref _features, Math.Max(_length * 2, _length + features.Length));
        }

        features.CopyTo(_features.AsSpan(_length));
        _length += features.Length;
    }

    /// <summary>The features of one item.</summary>
    public ReadOnlySpan<uint> this[int item] => _features.AsSpan(_starts[item]..(item + 1 < Count ? _starts[item + 1] : _length));
}

/// <summary>A sequence with the right label of each item, to learn from.</summary>
/// <param name="Features">Features of each item.</param>
/// <param name="Labels">Index of each item's label.</param>
/// <param name="Weight">How much the sequence counts; 1 is usual.</param>
public sealed record LabelledSequence(FeatureSequence Features, int[] Labels, float Weight = 1f);

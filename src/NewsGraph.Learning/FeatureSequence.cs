namespace NewsGraph.Learning;

/// <summary>The features of a sequence of items (tokens of a sentence, or one item to classify). Reusable: <see cref="Clear"/> keeps its memory.</summary>
public sealed class FeatureSequence
{
    private readonly List<uint> _features = [];
    private readonly List<int> _starts = [];

    /// <summary>Number of items.</summary>
    public int Count => _starts.Count;

    /// <summary>Forgets all items.</summary>
    public void Clear()
    {
        _features.Clear();
        _starts.Clear();
    }

    /// <summary>Begins the next item; features added from now on are its own.</summary>
    public void NextItem() => _starts.Add(_features.Count);

    /// <summary>Adds a feature to the current item.</summary>
    public void Add(uint feature) => _features.Add(feature);

    /// <summary>Adds features to the current item.</summary>
    public void AddRange(ReadOnlySpan<uint> features) => _features.AddRange(features);

    /// <summary>The features of one item.</summary>
    public ReadOnlySpan<uint> this[int item]
    {
        get
        {
            var end = item + 1 < _starts.Count ? _starts[item + 1] : _features.Count;
            return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features)[_starts[item]..end];
        }
    }
}

/// <summary>A sequence with the right label of each item, to learn from.</summary>
/// <param name="Features">Features of each item.</param>
/// <param name="Labels">Index of each item's label.</param>
/// <param name="Weight">How much the sequence counts; 1 is usual.</param>
public sealed record LabelledSequence(FeatureSequence Features, int[] Labels, float Weight = 1f);

namespace NewsGraph.Learning.Recurrent;

/// <summary>
/// Sequences that are read side by side, the longest first: the first items of all of them lie together, then the second items of those that have one, and so on.
/// A unit takes one step in all of them at once, for which its weights are fetched once.
/// </summary>
internal sealed class PackedSequences
{
    private readonly int[] _starts;

    /// <summary>Packs sequences.</summary>
    /// <param name="lengths">Number of items of each, none less than the next.</param>
    public PackedSequences(params ReadOnlySpan<int> lengths)
    {
        Sequences = lengths.Length;
        _starts = new int[(lengths.IsEmpty ? 0 : lengths[0]) + 1];
        var active = lengths.Length;
        for (var item = 0; item < Longest; item++)
        {
            while (lengths[active - 1] <= item)
            {
                active--;
            }

            _starts[item + 1] = _starts[item] + active;
        }
    }

    /// <summary>Number of sequences.</summary>
    public int Sequences { get; }

    /// <summary>Number of items of the longest.</summary>
    public int Longest => _starts.Length - 1;

    /// <summary>Number of items of all of them.</summary>
    public int Rows => _starts[^1];

    /// <summary>How many sequences have an item; it is the first so many.</summary>
    public int CountAt(int item) => _starts[item + 1] - _starts[item];

    /// <summary>Where an item of a sequence lies.</summary>
    public int RowOf(int item, int sequence) => _starts[item] + sequence;
}

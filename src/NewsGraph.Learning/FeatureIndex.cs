namespace NewsGraph.Learning;

/// <summary>Numbers the features that occur often enough to learn from.</summary>
internal static class FeatureIndex
{
    /// <summary>Row numbers of the features seen in at least <paramref name="minimum"/> items, in order of first sight.</summary>
    public static Dictionary<uint, int> Build(IReadOnlyList<LabelledSequence> examples, int minimum) => Build([.. examples.Select(e => e.Features)], minimum);

    /// <inheritdoc cref="Build(IReadOnlyList{LabelledSequence}, int)"/>
    public static Dictionary<uint, int> Build(IReadOnlyList<FeatureSequence> sequences, int minimum)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var sequence in sequences)
        {
            for (var item = 0; item < sequence.Count; item++)
            {
                foreach (var feature in sequence[item])
                {
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
                }
            }
        }

        var index = new Dictionary<uint, int>();
        foreach (var (feature, count) in counts)
        {
            if (count >= minimum)
            {
                index[feature] = index.Count;
            }
        }

        return index;
    }

    /// <summary>The row numbers of each item's known features.</summary>
    public static int[][] RowsOf(FeatureSequence sequence, Dictionary<uint, int> index)
    {
        var rows = new int[sequence.Count][];
        var buffer = new List<int>();
        for (var item = 0; item < sequence.Count; item++)
        {
            buffer.Clear();
            foreach (var feature in sequence[item])
            {
                if (index.TryGetValue(feature, out var row))
                {
                    buffer.Add(row);
                }
            }

            rows[item] = [.. buffer];
        }

        return rows;
    }
}

namespace NewsGraph.Learning;

/// <summary>Dense features cut into at most 32 bins each by their quantiles; the bins of an item lie side by side.</summary>
internal sealed class FeatureBins
{
    /// <summary>Most bins of a feature.</summary>
    public const int Most = 32;

    /// <summary>Items that the quantiles are taken of at most: more do not move an edge that matters, and sorting them is half of the work.</summary>
    private const int Sample = 32_768;

    private readonly byte[] _bins;

    public FeatureBins(IReadOnlyList<float[]> items)
    {
        Items = items.Count;
        var width = items.Count == 0 ? 0 : items[0].Length;
        Edges = [.. Enumerable.Range(0, width).Select(f => EdgesOf(items, f))];
        _bins = new byte[items.Count * width];
        for (var i = 0; i < items.Count; i++)
        {
            for (var f = 0; f < width; f++)
            {
                var at = Array.BinarySearch(Edges[f], items[i][f]);
                _bins[(i * width) + f] = (byte)(at < 0 ? ~at : at);
            }
        }
    }

    public int Items { get; }

    /// <summary>Number of features.</summary>
    public int Features => Edges.Length;

    /// <summary>The greatest value of each bin but the last, by feature.</summary>
    public float[][] Edges { get; }

    /// <summary>The bins of an item by feature.</summary>
    public ReadOnlySpan<byte> Of(int item) => _bins.AsSpan(item * Features, Features);

    private static float[] EdgesOf(IReadOnlyList<float[]> items, int feature)
    {
        var step = ((items.Count - 1) / Sample) + 1;
        var values = new float[(items.Count + step - 1) / step];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = items[i * step][feature];
        }

        Array.Sort(values);
        var distinct = values.Distinct().ToArray();
        return distinct.Length <= Most
            ? distinct[..Math.Max(0, distinct.Length - 1)]
            : [.. Enumerable.Range(1, Most - 1).Select(q => values[(int)((long)values.Length * q / Most)]).Distinct()];
    }
}

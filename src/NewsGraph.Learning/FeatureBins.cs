namespace NewsGraph.Learning;

/// <summary>Dense features cut into at most 32 bins each by their quantiles, column by column.</summary>
internal sealed class FeatureBins
{
    private const int Most = 32;

    public FeatureBins(IReadOnlyList<float[]> items)
    {
        Items = items.Count;
        var width = items.Count == 0 ? 0 : items[0].Length;
        Columns = new byte[width][];
        Edges = new float[width][];
        for (var f = 0; f < width; f++)
        {
            Edges[f] = EdgesOf(items, f);
            Columns[f] = new byte[items.Count];
            for (var i = 0; i < items.Count; i++)
            {
                var at = Array.BinarySearch(Edges[f], items[i][f]);
                Columns[f][i] = (byte)(at < 0 ? ~at : at);
            }
        }
    }

    public int Items { get; }

    /// <summary>The bin of each item by feature.</summary>
    public byte[][] Columns { get; }

    /// <summary>The greatest value of each bin but the last.</summary>
    public float[][] Edges { get; }

    private static float[] EdgesOf(IReadOnlyList<float[]> items, int feature)
    {
        var values = new float[items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = items[i][feature];
        }

        Array.Sort(values);
        var distinct = values.Distinct().ToArray();
        return distinct.Length <= Most
            ? distinct[..Math.Max(0, distinct.Length - 1)]
            : [.. Enumerable.Range(1, Most - 1).Select(q => values[(int)((long)values.Length * q / Most)]).Distinct()];
    }
}

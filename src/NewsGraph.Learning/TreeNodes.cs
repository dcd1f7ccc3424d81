namespace NewsGraph.Learning;

/// <summary>Trees laid out to be walked side by side: one step down a tree has to wait for the step before, so eight trees take hardly longer than a few.</summary>
internal sealed class TreeNodes
{
    /// <summary>Trees that are walked side by side.</summary>
    public const int SideBySide = 8;

    private readonly Node[] _nodes;
    private readonly float[] _values;
    private readonly Lazy<float[]> _means;
    private readonly int[] _roots;
    private readonly int _depth;

    /// <summary>Lays out trees. All have the depth of the deepest: a leaf leads to itself.</summary>
    public TreeNodes(IReadOnlyList<RegressionTree> trees)
    {
        _roots = new int[trees.Count];
        _nodes = new Node[trees.Sum(t => t.Feature.Length)];
        _values = new float[_nodes.Length];
        var at = 0;
        for (var t = 0; t < trees.Count; t++)
        {
            _roots[t] = at;
            for (var n = 0; n < trees[t].Feature.Length; n++)
            {
                var leaf = trees[t].Feature[n] < 0;
                _nodes[at + n] = leaf ? new Node(float.PositiveInfinity, 0, 0) : new Node(trees[t].Threshold[n], checked((ushort)trees[t].Feature[n]), checked((ushort)(trees[t].Left[n] - n)));
                _values[at + n] = trees[t].Threshold[n];
            }

            at += trees[t].Feature.Length;
            _depth = Math.Max(_depth, trees[t].Depth);
        }

        _means = new(() => [.. trees.SelectMany(t => t.Means())]);
    }

    /// <summary>The sum of the means of all trees: what they say where nothing is known of an item.</summary>
    public double MeanOfAll => _roots.Sum(root => (double)_means.Value[root]);

    /// <summary>Adds to each feature what its questions on the way down the trees changed, by the means of the nodes.</summary>
    public void AddContributions(ReadOnlySpan<float> features, Span<double> into)
    {
        ReadOnlySpan<Node> nodes = _nodes;
        ReadOnlySpan<float> means = _means.Value;
        Span<int> lanes = stackalloc int[SideBySide];
        for (var t = 0; t < _roots.Length; t += SideBySide)
        {
            var some = lanes[..Math.Min(SideBySide, _roots.Length - t)];
            _roots.AsSpan(t, some.Length).CopyTo(some);
            for (var step = 0; step < _depth; step++)
            {
                foreach (ref var at in some)
                {
                    var next = Next(nodes, at, features); // a leaf leads to itself and changes nothing
                    into[nodes[at].Feature] += means[next] - means[at];
                    at = next;
                }
            }
        }
    }

    /// <summary>A number plus the values that an item gets from all trees, added up in their order.</summary>
    public double AddTo(double sum, ReadOnlySpan<float> features)
    {
        ReadOnlySpan<Node> nodes = _nodes;
        var t = 0;
        for (; t + 7 < _roots.Length; t += 8)
        {
            var (a, b, c, d) = (_roots[t], _roots[t + 1], _roots[t + 2], _roots[t + 3]);
            var (e, f, g, h) = (_roots[t + 4], _roots[t + 5], _roots[t + 6], _roots[t + 7]);
            for (var step = 0; step < _depth; step++)
            {
                (a, b, c, d) = (Next(nodes, a, features), Next(nodes, b, features), Next(nodes, c, features), Next(nodes, d, features));
                (e, f, g, h) = (Next(nodes, e, features), Next(nodes, f, features), Next(nodes, g, features), Next(nodes, h, features));
            }

            sum = sum + _values[a] + _values[b] + _values[c] + _values[d] + _values[e] + _values[f] + _values[g] + _values[h];
        }

        for (; t < _roots.Length; t++)
        {
            var node = _roots[t];
            for (var step = 0; step < _depth; step++)
            {
                node = Next(nodes, node, features);
            }

            sum += _values[node];
        }

        return sum;
    }

    private static int Next(ReadOnlySpan<Node> nodes, int at, ReadOnlySpan<float> features)
    {
        ref readonly var node = ref nodes[at];
        return at + node.ToLeft + (features[node.Feature] <= node.Threshold ? 0 : 1);
    }

    /// <summary>A node in one piece of eight bytes, so that a step is one read.</summary>
    /// <param name="Threshold">Items with no more than this go left.</param>
    /// <param name="Feature">The column that is asked.</param>
    /// <param name="ToLeft">Nodes from here to the left child, behind which the right one lies; 0 for a leaf.</param>
    private readonly record struct Node(float Threshold, ushort Feature, ushort ToLeft);
}

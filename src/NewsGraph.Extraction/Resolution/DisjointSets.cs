namespace NewsGraph.Extraction.Resolution;

/// <summary>Disjoint sets of the numbers from 0, each named by its least member.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parent;

    public DisjointSets(int count) => _parent = [.. Enumerable.Range(0, count)];

    /// <summary>The least member of the set that holds <paramref name="item"/>.</summary>
    public int Find(int item)
    {
        while (_parent[item] != item)
        {
            item = _parent[item] = _parent[_parent[item]];
        }

        return item;
    }

    /// <summary>Makes one set of the two that hold the items.</summary>
    public void Join(int left, int right)
    {
        var (l, r) = (Find(left), Find(right));
        _parent[Math.Max(l, r)] = Math.Min(l, r);
    }
}

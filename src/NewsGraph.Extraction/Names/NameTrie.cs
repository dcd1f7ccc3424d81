namespace NewsGraph.Extraction.Names;

/// <summary>Phrases by their folded words, found at a position of a document in one walk.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class NameTrie<T>
{
    private readonly Dictionary<(int Node, string Word), int> _edges = [];
    private readonly List<List<T>?> _values = [null];

    /// <summary>Adds a phrase.</summary>
    public void Add(IReadOnlyList<string> words, T value)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (!_edges.TryGetValue((node, word), out var next))
            {
                next = _values.Count;
                _values.Add(null);
                _edges.Add((node, word), next);
            }

            node = next;
        }

        var values = _values[node] ??= [];
        if (node != 0 && !values.Contains(value))
        {
            values.Add(value);
        }
    }

    /// <summary>What stands for exactly these words.</summary>
    public IReadOnlyList<T> Find(IEnumerable<string> words)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (!TryStep(node, word, out node))
            {
                return [];
            }
        }

        return _values[node] ?? (IReadOnlyList<T>)[];
    }

    /// <summary>Follows one word from a node (0 is the root).</summary>
    public bool TryStep(int node, string word, out int next) => _edges.TryGetValue((node, word), out next);

    /// <summary>What the phrase that ends at a node stands for.</summary>
    public IReadOnlyList<T> ValuesAt(int node) => _values[node] ?? (IReadOnlyList<T>)[];
}

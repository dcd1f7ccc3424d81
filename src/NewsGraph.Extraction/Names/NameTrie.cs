namespace NewsGraph.Extraction.Names;

/// <summary>Phrases by their folded words, found at a position of a document in one walk.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class NameTrie<T>
{
    private readonly WordIndex _words = new();
    private Edge[] _edges = new Edge[1024]; // by open addressing; no edge leads to the root
    private T[]?[] _values = new T[]?[512];
    private int _nodes = 1;

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">Folded words, parted by spaces or hyphens.</param>
    /// <param name="value">What it stands for.</param>
    public void Add(ReadOnlySpan<char> phrase, T value)
    {
        var node = 0;
        while (NextWord(ref phrase) is { IsEmpty: false } word)
        {
            node = Step(node, _words.Add(word));
        }

        var values = _values[node] ?? [];
        if (node != 0 && !values.Contains(value))
        {
            _values[node] = [.. values, value];
        }
    }

    /// <summary>What stands for exactly these words.</summary>
    /// <param name="phrase">Folded words, parted by spaces or hyphens.</param>
    public IReadOnlyList<T> Find(ReadOnlySpan<char> phrase)
    {
        var node = 0;
        while (NextWord(ref phrase) is { IsEmpty: false } word)
        {
            if (!TryStep(node, word, out node))
            {
                return [];
            }
        }

        return ValuesAt(node);
    }

    /// <summary>Follows one word from a node (0 is the root).</summary>
    public bool TryStep(int node, ReadOnlySpan<char> word, out int next)
    {
        next = _words.Find(word) is var number and >= 0 ? _edges[SlotOf(_edges, node, number)].To : 0;
        return next != 0;
    }

    /// <summary>What the phrase that ends at a node stands for.</summary>
    public IReadOnlyList<T> ValuesAt(int node) => _values[node] ?? [];

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> phrase)
    {
        phrase = phrase.TrimStart(" -");
        var end = phrase.IndexOfAny(' ', '-');
        var word = end < 0 ? phrase : phrase[..end];
        phrase = phrase[word.Length..];
        return word;
    }

    private int Step(int node, int word)
    {
        ref var edge = ref _edges[SlotOf(_edges, node, word)];
        if (edge.To != 0)
        {
            return edge.To;
        }

        var next = _nodes++;
        edge = new Edge(node, word, next);
        if (_nodes * 2 > _edges.Length)
        {
            Grow();
        }

        return next;
    }

    private void Grow()
    {
        var edges = new Edge[_edges.Length * 2];
        foreach (var edge in _edges)
        {
            if (edge.To != 0)
            {
                edges[SlotOf(edges, edge.From, edge.Word)] = edge;
            }
        }

        _edges = edges;
        Array.Resize(ref _values, edges.Length / 2);
    }

    private static int SlotOf(Edge[] edges, int node, int word)
    {
        var mask = edges.Length - 1;
        var slot = (int)((((uint)node * 0x9E3779B1) ^ ((uint)word * 0x85EBCA6B)) >> 3) & mask;
        while (edges[slot].To != 0 && (edges[slot].From != node || edges[slot].Word != word))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    /// <summary>A word that leads from a node to another.</summary>
    private readonly record struct Edge(int From, int Word, int To);
}

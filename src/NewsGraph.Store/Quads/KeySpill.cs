using NewsGraph.Store.Storage;

namespace NewsGraph.Store.Quads;

/// <summary>
/// More new quads than should stand in memory: chunks of them are sorted in every order while the next chunk is collected, packed, and put
/// into one file an order; read back they are merged (external merge sort, Knuth, TAOCP vol. 3 §5.4).
/// </summary>
internal sealed class KeySpill : IDisposable
{
    private readonly SpillFile[] _files;
    private QuadKey[] _chunk = [];
    private QuadKey[] _sorted = [];
    private QuadKey[] _scratch = [];
    private Task _sorting = Task.CompletedTask;

    /// <summary>Nothing yet.</summary>
    /// <param name="folder">Where the files are put; they are deleted at the end.</param>
    public KeySpill(StoreFolder folder) =>
        _files = [.. Permutation.All.Select(order => new SpillFile(folder.SpillPath($"{order.Index}")))];

    /// <summary>Takes a chunk, in the order subject, predicate, object, graph but unsorted; repeated keys count once.</summary>
    public void Add(ReadOnlySpan<QuadKey> keys)
    {
        _sorting.GetAwaiter().GetResult();
        if (_chunk.Length < keys.Length)
        {
            (_chunk, _sorted, _scratch) = (new QuadKey[keys.Length], new QuadKey[keys.Length], new QuadKey[keys.Length]);
        }

        keys.CopyTo(_chunk);
        var count = keys.Length;
        _sorting = Task.Run(() => Sort(count));
    }

    /// <summary>All keys in an order, each once.</summary>
    public KeyReader Read(Permutation order)
    {
        _sorting.GetAwaiter().GetResult();
        return new MergedKeys(_files[order.Index].Segments());
    }

    /// <inheritdoc />
    public void Dispose()
    {
        try
        {
            _sorting.Wait();
        }
        catch (AggregateException)
        {
            // Whoever waits for the keys has been told.
        }

        Array.ForEach(_files, file => file.Dispose());
    }

    private void Sort(int length)
    {
        var keys = _chunk.AsSpan(0, length);
        KeySorter.Sort(keys, _scratch);
        keys = keys[..KeySorter.RemoveRepeated(keys)];
        _files[Permutation.Spog.Index].Append(keys);
        foreach (var order in Permutation.All.Skip(1))
        {
            KeySorter.Permute(keys, order, _sorted.AsSpan(0, keys.Length), _scratch);
            _files[order.Index].Append(_sorted.AsSpan(0, keys.Length));
        }
    }
}

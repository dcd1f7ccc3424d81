using System.Runtime.InteropServices;
using NewsGraph.Store.Quads;

namespace NewsGraph.Store;

/// <summary>
/// What a batch adds and removes, the last word on a quad counting. While nothing is removed, a mere list, of which all but the last
/// chunk goes into files where the store has a place for them: a bulk load takes the same memory however long it is.
/// </summary>
/// <param name="makeSpill">Makes the files, or null where everything stays in memory.</param>
internal sealed class QuadChanges(Func<KeySpill>? makeSpill) : IDisposable
{
    /// <summary>Quads that are collected before they are sorted and put into files: 8 MiB.</summary>
    private const int ChunkSize = 1 << 19;

    private List<QuadKey> _added = [];
    private Dictionary<QuadKey, bool>? _last;

    /// <summary>What has gone into files, all additions of a batch that only adds; null when they are few.</summary>
    public KeySpill? Spill { get; private set; }

    public void Add(QuadKey spog)
    {
        if (_last is not null)
        {
            _last[spog] = true;
            return;
        }

        _added.Add(spog);
        if (_added.Count == ChunkSize && makeSpill is not null)
        {
            SpillAdded();
        }
    }

    public void Remove(QuadKey spog)
    {
        LastWords()[spog] = false;
    }

    /// <summary>Forgets what was added to a graph.</summary>
    public void RemoveAdditionsTo(uint graph)
    {
        if (_added.Count == 0 && Spill is null && _last is null)
        {
            return;
        }

        foreach (var key in LastWords().Keys.Where(k => k.Fourth == graph).ToList())
        {
            _last![key] = false;
        }
    }

    /// <summary>Puts what is still in memory into the files too, where some has gone; true when it has.</summary>
    public bool SpillRest()
    {
        if (Spill is not null && _added.Count > 0)
        {
            SpillAdded();
        }

        return Spill is not null;
    }

    /// <summary>What is to be added and removed over a snapshot, each sorted: only what changes something.</summary>
    public (QuadKey[] Added, QuadKey[] Removed) Against(StoreSnapshot before)
    {
        if (Spill is not null)
        {
            LastWords();
        }

        if (_last is null)
        {
            return (Kept(CollectionsMarshal.AsSpan(_added), before), []);
        }

        var removed = _last.Where(c => !c.Value && before.Contains(c.Key)).Select(c => c.Key).ToArray();
        Array.Sort(removed);
        return (Kept(_last.Where(c => c.Value).Select(c => c.Key).ToArray(), before), removed);
    }

    /// <inheritdoc />
    public void Dispose() => Spill?.Dispose();

    private void SpillAdded()
    {
        Spill ??= makeSpill!();
        Spill.Add(CollectionsMarshal.AsSpan(_added));
        _added.Clear();
    }

    private static QuadKey[] Kept(Span<QuadKey> keys, StoreSnapshot before)
    {
        KeySorter.Sort(keys);
        var count = KeySorter.RemoveRepeated(keys);
        if (before.QuadCount > 0)
        {
            var kept = 0;
            for (var i = 0; i < count; i++)
            {
                if (!before.Contains(keys[i]))
                {
                    keys[kept++] = keys[i];
                }
            }

            count = kept;
        }

        return keys[..count].ToArray();
    }

    /// <summary>From the first removal on, the last word on each quad.</summary>
    private Dictionary<QuadKey, bool> LastWords()
    {
        if (_last is null)
        {
            _last = new Dictionary<QuadKey, bool>(_added.Count);
            TakeBack(_last);
            foreach (var key in _added)
            {
                _last[key] = true;
            }

            _added = [];
        }

        return _last;
    }

    private void TakeBack(Dictionary<QuadKey, bool> last)
    {
        if (Spill is null)
        {
            return;
        }

        var (keys, reader) = (new QuadKey[PackedBlock.Size], Spill.Read(Permutation.Spog));
        for (var count = reader.Read(keys); count > 0; count = reader.Read(keys))
        {
            foreach (var key in keys.AsSpan(0, count))
            {
                last[key] = true;
            }
        }

        Spill.Dispose();
        Spill = null;
    }
}

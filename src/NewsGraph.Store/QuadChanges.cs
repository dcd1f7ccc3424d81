using System.Runtime.InteropServices;
using NewsGraph.Store.Quads;

namespace NewsGraph.Store;

/// <summary>What a batch adds and removes, the last word on a quad counting. While nothing is removed, a mere list: bulk loads stay small.</summary>
internal sealed class QuadChanges
{
    private readonly List<QuadKey> _added = [];
    private Dictionary<QuadKey, bool>? _last;

    public void Add(QuadKey spog)
    {
        if (_last is null)
        {
            _added.Add(spog);
        }
        else
        {
            _last[spog] = true;
        }
    }

    public void Remove(QuadKey spog)
    {
        LastWords()[spog] = false;
    }

    /// <summary>Forgets what was added to a graph.</summary>
    public void RemoveAdditionsTo(uint graph)
    {
        if (_added.Count == 0 && _last is null)
        {
            return;
        }

        foreach (var key in LastWords().Keys.Where(k => k.Fourth == graph).ToList())
        {
            _last![key] = false;
        }
    }

    /// <summary>What is to be added and removed over a snapshot, each sorted: only what changes something.</summary>
    public (QuadKey[] Added, QuadKey[] Removed) Against(StoreSnapshot before)
    {
        if (_last is null)
        {
            return (Kept(CollectionsMarshal.AsSpan(_added), before), []);
        }

        var removed = _last.Where(c => !c.Value && before.Contains(c.Key)).Select(c => c.Key).ToArray();
        Array.Sort(removed);
        return (Kept(_last.Where(c => c.Value).Select(c => c.Key).ToArray(), before), removed);
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

    private Dictionary<QuadKey, bool> LastWords()
    {
        if (_last is null)
        {
            _last = new Dictionary<QuadKey, bool>(_added.Count);
            foreach (var key in _added)
            {
                _last[key] = true;
            }

            _added.Clear();
        }

        return _last;
    }
}

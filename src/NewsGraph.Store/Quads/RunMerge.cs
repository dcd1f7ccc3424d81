namespace NewsGraph.Store.Quads;

/// <summary>Sorted keys of several runs as one: signs are summed, keys that cancel out are left out.</summary>
internal static class RunMerge
{
    /// <summary>The keys from one key to another that the runs together hold.</summary>
    public static IEnumerable<QuadKey> Present(IReadOnlyList<QuadRun> runs, Permutation order, QuadKey from, QuadKey to)
    {
        if (runs is [var only] && only.Removed(order).Count == 0)
        {
            return Single(only.Added(order), from, to);
        }

        return Summed(runs, order, from, to).Where(k => k.Sign > 0).Select(k => k.Key);
    }

    /// <summary>One run that does what several in a row do; whatever they add and remove again is gone.</summary>
    public static QuadRun Merge(IReadOnlyList<QuadRun> runs) => QuadRunBuilder.Build(
        order => [.. Summed(runs, order, default, QuadKey.Maximum).Where(k => k.Sign > 0).Select(k => k.Key)],
        order => [.. Summed(runs, order, default, QuadKey.Maximum).Where(k => k.Sign < 0).Select(k => k.Key)]);

    private static IEnumerable<QuadKey> Single(SortedKeys keys, QuadKey from, QuadKey to)
    {
        var cursor = new KeyCursor(keys, from, to, 1);
        while (cursor.MoveNext())
        {
            yield return cursor.Current;
        }
    }

    private static IEnumerable<(QuadKey Key, int Sign)> Summed(IReadOnlyList<QuadRun> runs, Permutation order, QuadKey from, QuadKey to)
    {
        var cursors = Open(runs, order, from, to);
        cursors.RemoveAll(c => !c.MoveNext());
        while (cursors.Count > 0)
        {
            var key = Least(cursors);
            var sign = 0;
            for (var i = cursors.Count - 1; i >= 0; i--)
            {
                if (cursors[i].Current == key)
                {
                    sign += cursors[i].Sign;
                    if (!cursors[i].MoveNext())
                    {
                        cursors.RemoveAt(i);
                    }
                }
            }

            if (sign != 0)
            {
                yield return (key, sign);
            }
        }
    }

    private static List<KeyCursor> Open(IReadOnlyList<QuadRun> runs, Permutation order, QuadKey from, QuadKey to)
    {
        var cursors = new List<KeyCursor>();
        foreach (var run in runs)
        {
            if (run.Added(order).Count > 0)
            {
                cursors.Add(new KeyCursor(run.Added(order), from, to, 1));
            }

            if (run.Removed(order).Count > 0)
            {
                cursors.Add(new KeyCursor(run.Removed(order), from, to, -1));
            }
        }

        return cursors;
    }

    private static QuadKey Least(List<KeyCursor> cursors)
    {
        var least = cursors[0].Current;
        for (var i = 1; i < cursors.Count; i++)
        {
            if (cursors[i].Current < least)
            {
                least = cursors[i].Current;
            }
        }

        return least;
    }
}

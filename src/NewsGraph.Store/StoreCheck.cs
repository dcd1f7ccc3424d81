using NewsGraph.Store.Quads;
using NewsGraph.Store.Terms;

namespace NewsGraph.Store;

/// <summary>Whether a state is one that a writer leaves: keys sorted, every permutation with the same quads, every number with a term.</summary>
internal static class StoreCheck
{
    /// <summary>Reads everything through.</summary>
    /// <param name="state">The state.</param>
    /// <param name="name">How errors name it.</param>
    /// <exception cref="StoreException">Something doesn't fit.</exception>
    public static void Check(StoreState state, string name)
    {
        foreach (var run in state.Runs)
        {
            foreach (var sets in new Func<Permutation, SortedKeys>[] { run.Added, run.Removed })
            {
                var first = Fingerprint(sets(Permutation.Spog), Permutation.Spog, state.Terms, name);
                if (Permutation.All.Any(order => Fingerprint(sets(order), order, state.Terms, name) != first))
                {
                    throw new StoreException($"{name}: two indexes of the store hold different quads. Restore the folder from a backup or build it again.");
                }
            }
        }
    }

    /// <summary>A sum that doesn't depend on the order of the keys.</summary>
    private static (long Count, ulong Sum) Fingerprint(SortedKeys keys, Permutation order, TermDictionary terms, string name)
    {
        ulong sum = 0;
        QuadKey? last = null;
        var cursor = new KeyCursor(keys, default, QuadKey.Maximum, 1);
        while (cursor.MoveNext())
        {
            var spog = order.ToSpog(cursor.Current);
            if (last >= cursor.Current || !IsKnown(spog, terms))
            {
                throw new StoreException($"{name}: an index of the store is out of order or holds numbers without a term. Restore the folder from a backup or build it again.");
            }

            last = cursor.Current;
            sum += (spog.High * 0x9E3779B97F4A7C15) ^ ((spog.Low + 0xD1B54A32D192ED03) * 0xBF58476D1CE4E5B9);
        }

        return (keys.Count, sum);
    }

    private static bool IsKnown(QuadKey spog, TermDictionary terms)
    {
        for (var column = 0; column < 4; column++)
        {
            if (spog[column] >= terms.Next && !InlineValues.IsInline(spog[column]))
            {
                return false;
            }
        }

        return true;
    }
}

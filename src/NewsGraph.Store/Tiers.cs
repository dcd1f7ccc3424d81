namespace NewsGraph.Store;

/// <summary>Keeps a row of pieces geometric in size, oldest and biggest first.</summary>
internal static class Tiers
{
    /// <summary>The row with a new piece at its end, merged with those before it that are at most some times the size of what follows them.</summary>
    public static IReadOnlyList<T> Append<T>(IReadOnlyList<T> pieces, T added, Func<T, long> size, int factor, Func<IReadOnlyList<T>, T> merge)
    {
        var total = size(added);
        var kept = pieces.Count;
        while (kept > 0 && size(pieces[kept - 1]) <= factor * total)
        {
            total += size(pieces[--kept]);
        }

        var last = kept == pieces.Count ? added : merge([.. pieces.Skip(kept), added]);
        return [.. pieces.Take(kept), last];
    }
}

namespace NewsGraph.Store;

/// <summary>Keeps a row of pieces geometric in size, oldest and biggest first.</summary>
internal static class Tiers
{
    /// <summary>The row with a new piece at its end, merged with those before it that are at most some times the size of what follows them.</summary>
    public static IReadOnlyList<T> Append<T>(IReadOnlyList<T> pieces, T added, Func<T, long> size, int factor, Func<IReadOnlyList<T>, T> merge)
    {
        var merged = Merged(pieces, size(added), size, factor);
        var last = merged.Count == 0 ? added : merge([.. merged, added]);
        return [.. pieces.Take(pieces.Count - merged.Count), last];
    }

    /// <summary>The pieces that one of a size is merged with.</summary>
    public static IReadOnlyList<T> Merged<T>(IReadOnlyList<T> pieces, long addedSize, Func<T, long> size, int factor)
    {
        var total = addedSize;
        var kept = pieces.Count;
        while (kept > 0 && size(pieces[kept - 1]) <= factor * total)
        {
            total += size(pieces[--kept]);
        }

        return [.. pieces.Skip(kept)];
    }
}

namespace NewsGraph.Extraction.Names;

/// <summary>A hash of text that is the same on every machine and run (FNV-1a, finalised).</summary>
internal static class StableHash
{
    /// <summary>The hash.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        return (uint)(hash ^ (hash >> 33));
    }
}

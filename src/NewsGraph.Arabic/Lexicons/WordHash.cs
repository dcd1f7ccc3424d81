namespace NewsGraph.Arabic.Lexicons;

/// <summary>A hash of letters that is the same on every machine and run (FNV-1a over code units with a final mix).</summary>
public static class WordHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The state before any letter.</summary>
    public static ulong Start => Offset;

    /// <summary>The state after more letters.</summary>
    public static ulong Add(ulong state, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            state = (state ^ letter) * Prime;
        }

        return state;
    }

    /// <summary>The state after one more letter.</summary>
    public static ulong Add(ulong state, char letter) => (state ^ letter) * Prime;

    /// <summary>The hash of the letters added so far; its high and low bits are equally good.</summary>
    public static ulong Finish(ulong state)
    {
        state ^= state >> 32;
        state *= 0x9E3779B97F4A7C15;
        return state ^ (state >> 29);
    }

    /// <summary>The hash of a word.</summary>
    public static ulong Of(ReadOnlySpan<char> word) => Finish(Add(Offset, word));
}

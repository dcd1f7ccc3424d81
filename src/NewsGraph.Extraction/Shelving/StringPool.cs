namespace NewsGraph.Extraction.Shelving;

/// <summary>Gives the same object for short texts that come again and again, as far as a table of fixed size remembers them.</summary>
internal sealed class StringPool
{
    private const int Longest = 64;
    private const int Slots = 1 << 13;

    private readonly string?[] _slots = new string?[Slots];

    /// <summary>The text as a string.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return new string(text);
        }

        ref var slot = ref _slots[(uint)string.GetHashCode(text, StringComparison.Ordinal) % Slots];
        return slot is not null && text.SequenceEqual(slot) ? slot : slot = new string(text);
    }
}

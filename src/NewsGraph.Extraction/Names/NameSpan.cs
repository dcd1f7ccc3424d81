namespace NewsGraph.Extraction.Names;

/// <summary>A tagged name or description.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens.</param>
/// <param name="Type">Type of thing.</param>
/// <param name="Confidence">Mean probability of its labels.</param>
public sealed record NameSpan(int First, int Count, EntityType Type, double Confidence)
{
    /// <summary>Index after its last token.</summary>
    public int End => First + Count;

    /// <summary>True when the two share a token.</summary>
    public bool Overlaps(NameSpan other) => First < other.End && other.First < End;
}

namespace NewsGraph.Arabic.Syntax;

/// <summary>A stretch of a sentence around one verb, or a verbless stretch.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens.</param>
/// <param name="Verb">Index of its finite verb, or −1.</param>
public readonly record struct Clause(int First, int Count, int Verb)
{
    /// <summary>Index after the last token.</summary>
    public int End => First + Count;
}

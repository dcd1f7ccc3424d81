namespace NewsGraph.Arabic.Repair;

/// <summary>The code units to repair and where each stood in the original: side by side unless the text had to be decoded again.</summary>
/// <param name="Text">The code units.</param>
/// <param name="Starts">Offset in the original of each code unit and, last, the original's end; null where they are the same.</param>
internal readonly record struct SourceText(string Text, int[]? Starts)
{
    /// <summary>Offset in the original of the code unit at <paramref name="at"/>.</summary>
    public int InOriginal(int at) => Starts is null ? at : Starts[at];
}

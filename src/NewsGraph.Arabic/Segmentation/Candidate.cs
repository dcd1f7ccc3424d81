namespace NewsGraph.Arabic.Segmentation;

/// <summary>One way to part a word: indexes into <see cref="AffixInventory"/> and the stem's place in the word.</summary>
/// <param name="Proclitic">Index of the proclitic sequence.</param>
/// <param name="Suffix">Index of the suffix sequence.</param>
/// <param name="Start">First letter of the stem.</param>
/// <param name="End">Letter after the stem.</param>
internal readonly record struct Candidate(byte Proclitic, byte Suffix, byte Start, byte End)
{
    /// <summary>Letters of the stem.</summary>
    public int StemLength => End - Start;
}

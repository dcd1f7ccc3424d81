namespace NewsGraph.Arabic.Times;

/// <summary>Where a match stands.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens.</param>
/// <param name="Cut">Letters attached before it in its first token.</param>
internal readonly record struct TokenRange(int First, int Count, int Cut);

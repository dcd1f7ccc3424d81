namespace NewsGraph.Store.Quads;

/// <summary>Where in a run the parts of a <see cref="SortedKeys"/> lie, in bytes from the run's beginning.</summary>
/// <param name="Count">Number of keys.</param>
/// <param name="FirstsAt">The blocks' first keys.</param>
/// <param name="OffsetsAt">The blocks' offsets in the data.</param>
/// <param name="DataAt">The data.</param>
/// <param name="DataLength">Length of the data.</param>
internal readonly record struct SortedKeysLayout(long Count, long FirstsAt, long OffsetsAt, long DataAt, long DataLength);

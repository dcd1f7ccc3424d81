namespace NewsGraph.Arabic.Training;

/// <summary>A word in context with what the data says about its parts; what is null is unknown.</summary>
/// <param name="Word">The repaired word.</param>
/// <param name="Previous">Token before it, or empty.</param>
/// <param name="Next">Token after it, or empty.</param>
/// <param name="Segments">All parts joined by <c>+</c>.</param>
/// <param name="Outer">Letters of conjunctions and prepositions in front.</param>
/// <param name="Pronoun">Letters of the attached pronoun.</param>
/// <param name="Seen">Whether the future particle is attached.</param>
public sealed record SegmentedExample(string Word, string Previous, string Next, string? Segments = null, int? Outer = null, int? Pronoun = null, bool? Seen = null)
{
    /// <summary>How much the example counts.</summary>
    public float Weight { get; init; } = 1f;
}

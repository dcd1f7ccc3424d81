using NewsGraph.Extraction.Storylines;

namespace NewsGraph.Extraction.Resolution.Storylines;

/// <summary>Events that make one story: what two parties did to each other over weeks, with what the articles say each step answered or followed.</summary>
/// <param name="About">Keys of the two whose story it is, in ordinal order.</param>
/// <param name="Events">First reports of its events, in order of time.</param>
/// <param name="Ties">What was stated of two of its events, by first report: the later one first.</param>
public sealed record Storyline(IReadOnlyList<string> About, IReadOnlyList<EventReference> Events, IReadOnlyList<(EventReference Later, EventReference Earlier, EventTie Tie)> Ties);

namespace NewsGraph.Extraction.Confidence;

/// <summary>How probable it is that an event's report says that one entity acted on another, all of it right: the event, its type, both entities and their roles.</summary>
/// <param name="From">Entity that acts.</param>
/// <param name="To">Entity that is acted on.</param>
/// <param name="Probability">From 0 to 1.</param>
public sealed record EdgeConfidence(string From, string To, double Probability);

namespace NewsGraph.Extraction.Resolution;

/// <summary>One report of an event: an event of an article.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Event">Id of the event within it.</param>
public readonly record struct EventReference(string Article, string Event);

/// <summary>One event over all articles: the reports that were taken as one, and why.</summary>
/// <param name="Type">Type of all the reports.</param>
/// <param name="Reports">The reports, by article and place in it; the first one names the event.</param>
/// <param name="Reasons">Why they were taken as one; empty for a single report.</param>
public sealed record ResolvedEvent(EventType Type, IReadOnlyList<EventReference> Reports, IReadOnlyList<MergeReason> Reasons);

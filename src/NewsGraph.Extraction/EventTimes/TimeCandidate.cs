using NewsGraph.Arabic.Times;

namespace NewsGraph.Extraction.EventTimes;

/// <summary>A time expression that may date an event.</summary>
/// <param name="Time">The expression; its event value is never null.</param>
/// <param name="SentencesBack">How many sentences before the event's it stands; 0 for the same one.</param>
internal readonly record struct TimeCandidate(TimeExpression Time, int SentencesBack);

namespace NewsGraph.Extraction.Scoring.Causes;

/// <summary>One error with what it comes from.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Cause">The cause, in plain English; the same words for all errors of its kind.</param>
/// <param name="Example">The words it is about, with what was made of them.</param>
public sealed record ErrorCause(string Article, string Cause, string Example);

using NewsGraph.Extraction.Confidence;

namespace NewsGraph.Extraction.Training.Claims;

/// <summary>One part of one claim that was read out of an article, and whether the annotation has it too.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Features">What its confidence is to rest on.</param>
/// <param name="IsRight">Whether the annotation has it.</param>
public sealed record ClaimCase(ClaimPart Part, string Article, IReadOnlyList<double> Features, bool IsRight);

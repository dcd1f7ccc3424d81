namespace NewsGraph.Mapping.Lookup;

/// <summary>How far an edge can be leant on.</summary>
/// <param name="Confidence">By all its claims, from 0 to 1.</param>
/// <param name="IsUncertain">True when that stays below the threshold, so that there is no direct triple.</param>
/// <param name="Sources">How many texts of their own speak for it, or null where the graph doesn't say.</param>
public sealed record EdgeStanding(string Confidence, bool IsUncertain, string? Sources);

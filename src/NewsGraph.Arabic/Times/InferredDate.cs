using NewsGraph.Text;

namespace NewsGraph.Arabic.Times;

/// <summary>An article's date as its own words tell it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Reason">What tells it, for people.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record InferredDate(DateBounds Date, string Reason, double Confidence);

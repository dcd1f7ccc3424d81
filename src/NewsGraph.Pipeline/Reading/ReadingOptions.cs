using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading;

/// <summary>What the user knows about a corpus beforehand.</summary>
/// <param name="Published">Date of articles that state none themselves.</param>
/// <param name="WarnOfMissingDates">Whether an article without any date is reported.</param>
public sealed record ReadingOptions(DateBounds? Published = null, bool WarnOfMissingDates = true);

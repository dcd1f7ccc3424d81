namespace NewsGraph.Extraction.Scoring;

/// <summary>Counts of one measure: how many of the gold items were found, and how many of those found are right.</summary>
/// <param name="Right">Items that gold and system share.</param>
/// <param name="Gold">Items of the gold annotation.</param>
/// <param name="System">Items of the system's output.</param>
public readonly record struct Measure(int Right, int Gold, int System)
{
    /// <summary>Right ÷ system; 1 when there is nothing to find and nothing was found.</summary>
    public double Precision => System > 0 ? (double)Right / System : Gold == 0 ? 1 : 0;

    /// <summary>Right ÷ gold; 1 when there is nothing to find.</summary>
    public double Recall => Gold > 0 ? (double)Right / Gold : 1;

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Sums the counts.</summary>
    public static Measure operator +(Measure left, Measure right) => left.Plus(right);

    /// <summary>Sums the counts.</summary>
    public Measure Plus(Measure other) => new(Right + other.Right, Gold + other.Gold, System + other.System);
}

/// <summary>One thing that was missed or invented.</summary>
/// <param name="Measure">Name of the measure.</param>
/// <param name="Invented">True for something in the system's output that gold doesn't have; false for a miss.</param>
/// <param name="Description">The thing with the words around it.</param>
public sealed record ScoringError(string Measure, bool Invented, string Description);

/// <summary>How one article's extraction compares with its gold annotation.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Measures">Counts by measure, in the order of the report.</param>
/// <param name="Errors">What was missed and invented.</param>
public sealed record ArticleScore(string Article, IReadOnlyList<KeyValuePair<string, Measure>> Measures, IReadOnlyList<ScoringError> Errors)
{
    /// <summary>Counts by measure and type of thing (<c>names exact</c> of <c>PER</c>, <c>events</c> of <c>ACCUSE</c> …).</summary>
    public IReadOnlyList<((string Measure, string Type) Key, Measure Counts)> ByType { get; init; } = [];

    /// <summary>Links made, each with its stated probability and whether it is right, as far as gold has an outside id to compare.</summary>
    public IReadOnlyList<(double Said, bool IsRight)> LinkConfidences { get; init; } = [];
}

namespace NewsGraph.Extraction.Names;

/// <summary>The labels of the names tagger: outside, and beginning and inside of each entity type.</summary>
public static class NameLabels
{
    /// <summary>Index of the label outside.</summary>
    public const int Outside = 0;

    /// <summary>The labels by index.</summary>
    public static IReadOnlyList<string> All { get; } = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-GRP", "I-GRP"];

    /// <summary>Index of the label that begins a type.</summary>
    public static int Begin(EntityType type) => 1 + (2 * (int)type);

    /// <summary>Index of the label that continues a type.</summary>
    public static int Inside(EntityType type) => 2 + (2 * (int)type);

    /// <summary>True for a label that begins a span.</summary>
    public static bool IsBegin(int label) => label % 2 == 1;

    /// <summary>The type of a label other than outside.</summary>
    public static EntityType TypeOf(int label) => (EntityType)((label - 1) / 2);

    /// <summary>True when <paramref name="label"/> may never follow <paramref name="previous"/>: inside without its beginning.</summary>
    public static bool IsForbidden(int previous, int label) =>
        label != Outside && !IsBegin(label) && (previous <= Outside || previous >= All.Count || TypeOf(previous) != TypeOf(label));
}

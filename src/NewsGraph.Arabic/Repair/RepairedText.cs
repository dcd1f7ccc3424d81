using NewsGraph.Text;

namespace NewsGraph.Arabic.Repair;

/// <summary>A repaired text, the way back to the original, and what was done.</summary>
/// <param name="Text">The repaired text; the very same string when nothing needed mending.</param>
/// <param name="Offsets">From offsets in <paramref name="Text"/> to offsets in the original.</param>
/// <param name="Counts">What was mended, by ascending kind.</param>
public sealed record RepairedText(string Text, OffsetMap Offsets, IReadOnlyList<RepairCount> Counts)
{
    /// <summary>What was mended.</summary>
    public RepairKinds Kinds => Counts.Aggregate(RepairKinds.None, (all, count) => all | count.Kind);

    /// <summary>Number of places that were changed.</summary>
    public int Changes => Counts.Sum(c => c.Changes);

    /// <summary>The span of the original that a span of the repaired text stands for, marks that follow its last letter included.</summary>
    public TextSpan ToSource(TextSpan span) => Offsets.ToSource(span);
}

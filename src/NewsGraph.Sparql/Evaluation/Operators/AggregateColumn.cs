using NewsGraph.Sparql.Evaluation.Aggregates;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>A column made by an aggregate.</summary>
/// <param name="Slot">Its column.</param>
/// <param name="Begin">Makes the state of a new group.</param>
internal sealed record AggregateColumn(int Slot, Func<Accumulator> Begin)
{
    /// <summary>Marks an aggregate that needs a state of its own for each group.</summary>
    public const int NotCounted = -2;

    /// <summary>Marks COUNT(*).</summary>
    public const int AllCounted = -1;

    /// <summary>The column whose bound values are counted, <see cref="AllCounted"/>, or <see cref="NotCounted"/> for other aggregates.</summary>
    public int CountedSlot { get; init; } = NotCounted;
}

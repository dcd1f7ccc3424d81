using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>A position of a pattern in a plan: a column, or a constant's number when <paramref name="Slot"/> is negative.</summary>
internal readonly record struct Place(int Slot, TermId Constant)
{
    /// <summary>The number to look for in a row; none when it is free.</summary>
    public TermId In(TermId[] row) => Slot < 0 ? Constant : row[Slot];
}

namespace NewsGraph.Learning;

/// <summary>How boosted trees are grown. The same options and items give the same bytes.</summary>
public sealed record BoostingOptions
{
    /// <summary>Number of trees.</summary>
    public int Trees { get; init; } = 120;

    /// <summary>Splits from the root to a leaf, at most.</summary>
    public int Depth { get; init; } = 5;

    /// <summary>How much of each tree's step is taken (shrinkage).</summary>
    public double Rate { get; init; } = 0.1;

    /// <summary>Penalty on the size of leaf values.</summary>
    public double L2 { get; init; } = 5;

    /// <summary>Least sum of second derivatives in a leaf: about four times the number of undecided items.</summary>
    public double MinimumWeight { get; init; } = 5;
}

namespace NewsGraph.Arabic.Numbers;

/// <summary>A number written in digits, words or both.</summary>
/// <param name="First">Index of its first token, qualifiers («أكثر من») included.</param>
/// <param name="Count">Number of its tokens.</param>
/// <param name="Low">Lowest value it may mean.</param>
/// <param name="High">Highest value it may mean; null when nothing bounds it («أكثر من مئة»).</param>
/// <param name="Kind">Cardinal or ordinal.</param>
/// <param name="Qualifier">How exact it claims to be.</param>
public sealed record NumberExpression(int First, int Count, decimal Low, decimal? High, NumberKind Kind, NumberQualifier Qualifier)
{
    /// <summary>The number as stated, before the qualifier widens it.</summary>
    public decimal Stated { get; init; } = Low;

    /// <summary>What is measured, where a word or sign right beside the number says so: <c>%</c>, an ISO 4217 currency code, a unit of measure; else null.</summary>
    public string? Unit { get; init; }

    /// <summary>True when one exact value is meant.</summary>
    public bool IsExact => High == Low;

    /// <summary>Index of the token after the last one.</summary>
    public int End => First + Count;
}

/// <summary>Counting or ordering.</summary>
public enum NumberKind
{
    /// <summary>How many.</summary>
    Cardinal,

    /// <summary>Which one in a row.</summary>
    Ordinal,
}

/// <summary>How exact a number claims to be.</summary>
public enum NumberQualifier
{
    /// <summary>Exactly so.</summary>
    Exact,

    /// <summary>Around the stated value: within half a unit of its last digit that is not zero and within a tenth of it, so «نحو 500» is 450 to 550.</summary>
    About,

    /// <summary>Above the stated value.</summary>
    MoreThan,

    /// <summary>The stated value or above.</summary>
    AtLeast,

    /// <summary>Below the stated value.</summary>
    LessThan,

    /// <summary>The stated value or below.</summary>
    AtMost,

    /// <summary>Between two stated values.</summary>
    Between,

    /// <summary>A vague plural: tens, hundreds, a few.</summary>
    Vague,
}

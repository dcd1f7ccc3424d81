namespace NewsGraph.Arabic.Numbers;

/// <summary>What a number word contributes to a number.</summary>
internal enum NumberWordKind
{
    /// <summary>One to nine.</summary>
    Unit,

    /// <summary>A form of one, two or eight that stands only before ten (أحد عشر).</summary>
    UnitBeforeTen,

    /// <summary>Ten, alone or as second part of eleven to nineteen.</summary>
    Ten,

    /// <summary>Twenty to ninety.</summary>
    Tens,

    /// <summary>One hundred, which a unit may multiply.</summary>
    Hundred,

    /// <summary>Two to nine hundred in one word.</summary>
    Hundreds,

    /// <summary>Thousand, million …</summary>
    Scale,

    /// <summary>Two thousand, two million … in one word.</summary>
    ScaleDual,

    /// <summary>Half, third, quarter.</summary>
    Fraction,

    /// <summary>First to tenth.</summary>
    Ordinal,

    /// <summary>A few, tens, hundreds, thousands …</summary>
    Vague,

    /// <summary>About.</summary>
    About,

    /// <summary>More than.</summary>
    MoreThan,

    /// <summary>At least.</summary>
    AtLeast,

    /// <summary>Less than.</summary>
    LessThan,

    /// <summary>At most.</summary>
    AtMost,

    /// <summary>Between … and ….</summary>
    Between,
}

/// <summary>One row of the table of number words.</summary>
/// <param name="Kind">What it contributes.</param>
/// <param name="Value">Its value; for duals of scales the scale itself twice.</param>
internal sealed record NumberWord(NumberWordKind Kind, decimal Value);

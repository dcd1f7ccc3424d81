using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Values;

namespace NewsGraph.Sparql.Evaluation.Expressions;

/// <summary>Logical and (SPARQL 1.1 §17.2, three-valued).</summary>
internal sealed class AndEvaluator(Evaluator left, Evaluator right) : BooleanEvaluator
{
    /// <inheritdoc />
    public override bool? Test(TermId[] row)
    {
        var first = left.Test(row);
        return first == false ? false : right.Test(row) is { } second ? (second ? first : false) : null;
    }
}

/// <summary>Logical or (SPARQL 1.1 §17.2, three-valued).</summary>
internal sealed class OrEvaluator(Evaluator left, Evaluator right) : BooleanEvaluator
{
    /// <inheritdoc />
    public override bool? Test(TermId[] row)
    {
        var first = left.Test(row);
        return first == true ? true : right.Test(row) is { } second ? (second ? true : first) : null;
    }
}

/// <summary>Logical not.</summary>
internal sealed class NotEvaluator(Evaluator operand) : BooleanEvaluator
{
    /// <inheritdoc />
    public override bool? Test(TermId[] row) => !operand.Test(row);
}

/// <summary>BOUND.</summary>
internal sealed class BoundEvaluator(int slot) : BooleanEvaluator
{
    /// <inheritdoc />
    public override bool? Test(TermId[] row) => !row[slot].IsNone;
}

/// <summary><c>= != &lt; &gt; &lt;= &gt;=</c>; on numbers alone where they tell the order of their values.</summary>
internal sealed class ComparisonEvaluator(string sign, Evaluator left, Evaluator right, QueryContext context) : BooleanEvaluator
{
    private readonly Func<TermId[], TermId>? leftNumber = NumberOf(left, context);
    private readonly Func<TermId[], TermId>? rightNumber = NumberOf(right, context);

    /// <inheritdoc />
    public override bool? Test(TermId[] row)
    {
        if (leftNumber is not null && rightNumber is not null && context.Data.CompareValues(leftNumber(row), rightNumber(row)) is { } known)
        {
            return sign switch { "=" => known == 0, "!=" => known != 0, "<" => known < 0, ">" => known > 0, "<=" => known <= 0, _ => known >= 0 };
        }

        var (a, b) = (left.Evaluate(row), right.Evaluate(row));
        return sign switch
        {
            "=" => TermComparison.AreEqual(a, b),
            "!=" => !TermComparison.AreEqual(a, b),
            _ => Ordered(a, b),
        };
    }

    /// <summary>What gives the number of an operand without computing anything; null for other operands.</summary>
    private static Func<TermId[], TermId>? NumberOf(Evaluator operand, QueryContext context)
    {
        switch (operand)
        {
            case VariableEvaluator variable:
                return row => row[variable.Slot];
            case ConstantEvaluator constant when context.Data.TryGetId(constant.Term, out var id):
                return _ => id;
            default:
                return null;
        }
    }

    private bool? Ordered(Term? a, Term? b)
    {
        if (TermComparison.Compare(a, b) is not { } order)
        {
            return IsNumeric(a) && IsNumeric(b) ? false : null;
        }

        return sign switch { "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ => order >= 0 };
    }

    /// <summary>Comparisons with NaN are false rather than errors.</summary>
    private static bool IsNumeric(Term? term) => NumericValue.TryParse(term, out _);
}

/// <summary>IN and NOT IN (SPARQL 1.1 §17.4.1.9).</summary>
internal sealed class InEvaluator(Evaluator value, Evaluator[] choices, bool isNegated) : BooleanEvaluator
{
    /// <inheritdoc />
    public override bool? Test(TermId[] row)
    {
        if (value.Evaluate(row) is not { } wanted)
        {
            return null;
        }

        bool? found = false;
        foreach (var choice in choices)
        {
            var equal = TermComparison.AreEqual(wanted, choice.Evaluate(row));
            if (equal == true)
            {
                return !isNegated;
            }

            found = equal is null ? null : found;
        }

        return isNegated ? !found : found;
    }
}

/// <summary>IF (SPARQL 1.1 §17.4.1.2).</summary>
internal sealed class IfEvaluator(Evaluator condition, Evaluator whenTrue, Evaluator whenFalse) : Evaluator
{
    /// <inheritdoc />
    public override Term? Evaluate(TermId[] row) => condition.Test(row) switch { true => whenTrue.Evaluate(row), false => whenFalse.Evaluate(row), _ => null };
}

/// <summary>COALESCE: the first value that isn't an error.</summary>
internal sealed class CoalesceEvaluator(Evaluator[] choices) : Evaluator
{
    /// <inheritdoc />
    public override Term? Evaluate(TermId[] row)
    {
        foreach (var choice in choices)
        {
            if (choice.Evaluate(row) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}

namespace NewsGraph.Sparql.Evaluation.Values;

/// <summary>Operations on numbers with promotion (SPARQL 1.1 §17.3; XPath functions and operators §6.2–6.4). Null is an error.</summary>
internal static class Arithmetic
{
    /// <summary>Applies <c>+ - * /</c>.</summary>
    public static NumericValue? Apply(string operation, NumericValue left, NumericValue right)
    {
        var kind = left.Kind > right.Kind ? left.Kind : right.Kind;
        if (kind >= NumericKind.Float)
        {
            return NumericValue.Inexactly(kind, Inexact(operation, left.ToDouble(), right.ToDouble()));
        }

        if (operation == "/")
        {
            return right.Exact == 0 ? null : Guarded(NumericKind.Decimal, () => left.Exact / right.Exact);
        }

        return Guarded(kind, () => operation switch
        {
            "+" => left.Exact + right.Exact,
            "-" => left.Exact - right.Exact,
            _ => left.Exact * right.Exact,
        });
    }

    private static double Inexact(string operation, double left, double right) => operation switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        _ => left / right,
    };

    private static NumericValue? Guarded(NumericKind kind, Func<decimal> operation)
    {
        try
        {
            return NumericValue.Exactly(kind, operation());
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Three-way comparison by value; null when one is NaN.</summary>
    public static int? Compare(NumericValue left, NumericValue right)
    {
        if (!left.IsInexact && !right.IsInexact)
        {
            return left.Exact.CompareTo(right.Exact);
        }

        var (a, b) = (left.ToDouble(), right.ToDouble());
        return double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b);
    }

    /// <summary>Applies <c>neg ABS CEIL FLOOR ROUND</c>; the type stays.</summary>
    public static NumericValue Apply(string operation, NumericValue value)
        => value.IsInexact
            ? NumericValue.Inexactly(value.Kind, Inexact(operation, value.Inexact))
            : NumericValue.Exactly(value.Kind, Exact(operation, value.Exact));

    private static double Inexact(string operation, double value) => operation switch
    {
        "neg" => -value,
        "ABS" => Math.Abs(value),
        "CEIL" => Math.Ceiling(value),
        "FLOOR" => Math.Floor(value),
        "ROUND" => Math.Floor(value + 0.5),
        _ => value,
    };

    private static decimal Exact(string operation, decimal value) => operation switch
    {
        "neg" => -value,
        "ABS" => Math.Abs(value),
        "CEIL" => decimal.Ceiling(value),
        "FLOOR" => decimal.Floor(value),
        "ROUND" => decimal.Floor(value + 0.5m),
        _ => value,
    };
}

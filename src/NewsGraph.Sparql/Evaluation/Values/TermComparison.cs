using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Values;

/// <summary>The operators <c>=</c> and <c>&lt;</c> on terms (SPARQL 1.1 §17.3). Null is a type error.</summary>
public static class TermComparison
{
    /// <summary>Equality: by value where both values are known, else by term.</summary>
    public static bool? AreEqual(Term? left, Term? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        if (left is TripleTerm triple && right is TripleTerm other)
        {
            return AreEqual(triple, other);
        }

        if (left is not Literal a || right is not Literal b)
        {
            return left.Equals(right);
        }

        var kind = KindOf(a);
        if (kind != ValueKind.Unknown && kind == KindOf(b))
        {
            return Same(kind, a, b);
        }

        if (a.Equals(b))
        {
            return true;
        }

        return AreDifferentForSure(kind, KindOf(b)) ? false : null;
    }

    /// <summary>Part by part; one that surely differs decides, even beside one that can't be compared.</summary>
    private static bool? AreEqual(TripleTerm left, TripleTerm right)
    {
        bool?[] parts = [AreEqual(left.Subject, right.Subject), AreEqual(left.Predicate, right.Predicate), AreEqual(left.Object, right.Object)];
        return Array.Exists(parts, part => part == false) ? false : Array.TrueForAll(parts, part => part == true) ? true : null;
    }

    private static bool? Same(ValueKind kind, Literal left, Literal right)
        => kind is ValueKind.String or ValueKind.Tagged ? left.Equals(right) : Compare(kind, left, right) switch
        {
            null => kind == ValueKind.Number ? false : null,
            var order => order == 0,
        };

    /// <summary>Values of two known kinds differ; an unknown datatype or an ill-typed literal might denote anything.</summary>
    private static bool AreDifferentForSure(ValueKind left, ValueKind right)
        => (left != ValueKind.Unknown && right != ValueKind.Unknown) || left == ValueKind.Tagged || right == ValueKind.Tagged;

    /// <summary>Three-way order of two literals, for <c>&lt; &gt; &lt;= &gt;=</c>; null where they cannot be compared.</summary>
    public static int? Compare(Term? left, Term? right)
    {
        if (left is not Literal a || right is not Literal b)
        {
            return null;
        }

        var kind = KindOf(a);
        return kind is ValueKind.Unknown or ValueKind.Tagged || kind != KindOf(b) ? null : Compare(kind, a, b);
    }

    private static int? Compare(ValueKind kind, Literal left, Literal right)
    {
        switch (kind)
        {
            case ValueKind.Number:
                return NumericValue.TryParse(left, out var number) && NumericValue.TryParse(right, out var otherNumber) ? Arithmetic.Compare(number, otherNumber) : null;
            case ValueKind.Boolean:
                return Lexical.ParseBoolean(left.Lexical)!.Value.CompareTo(Lexical.ParseBoolean(right.Lexical)!.Value);
            case ValueKind.Duration:
                return DurationValue.TryParse(left, out var duration) && DurationValue.TryParse(right, out var otherDuration)
                    ? DurationValue.Compare(duration, otherDuration)
                    : null;
            case ValueKind.String:
                return Math.Sign(CodepointOrder.Compare(left.Lexical, right.Lexical));
            default:
                return TemporalValue.TryParse(left, out var time) && TemporalValue.TryParse(right, out var otherTime) ? TemporalValue.Compare(time, otherTime) : null;
        }
    }

    /// <summary>Which comparison a literal takes part in.</summary>
    internal static ValueKind KindOf(Literal literal)
    {
        if (literal.Language is not null)
        {
            return ValueKind.Tagged;
        }

        var datatype = literal.Datatype;
        if (datatype == Xsd.String)
        {
            return ValueKind.String;
        }

        if (datatype == Xsd.Boolean)
        {
            return Lexical.ParseBoolean(literal.Lexical) is null ? ValueKind.Unknown : ValueKind.Boolean;
        }

        if (NumericValue.IsNumericType(datatype))
        {
            return NumericValue.TryParse(literal, out _) ? ValueKind.Number : ValueKind.Unknown;
        }

        return KindOfTime(literal);
    }

    private static ValueKind KindOfTime(Literal literal)
    {
        if (DurationValue.IsDuration(literal.Datatype))
        {
            return DurationValue.TryParse(literal, out _) ? ValueKind.Duration : ValueKind.Unknown;
        }

        if (!TemporalValue.TryParse(literal, out _))
        {
            return ValueKind.Unknown;
        }

        return literal.Datatype.Value[Xsd.Namespace.Length..] switch
        {
            "dateTime" or "dateTimeStamp" => ValueKind.DateTime,
            "date" => ValueKind.Date,
            "time" => ValueKind.Time,
            "gYear" => ValueKind.Year,
            "gYearMonth" => ValueKind.YearMonth,
            "gMonthDay" => ValueKind.MonthDay,
            "gMonth" => ValueKind.Month,
            _ => ValueKind.Day,
        };
    }
}

using System.Globalization;
using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Values;

namespace NewsGraph.Sparql.Evaluation.Functions;

/// <summary>Constructor functions, named by the IRI of the type (SPARQL 1.1 §17.5).</summary>
internal static class Casts
{
    /// <summary>By IRI.</summary>
    public static IReadOnlyDictionary<string, BuiltIn> All { get; } = new Dictionary<string, BuiltIn>
    {
        [Xsd.String.Value] = (a, _) => ToText(a[0]),
        [Xsd.Boolean.Value] = (a, _) => ToBoolean(a[0]),
        [Xsd.Integer.Value] = (a, _) => ToExact(a[0], NumericKind.Integer),
        [Xsd.Decimal.Value] = (a, _) => ToExact(a[0], NumericKind.Decimal),
        [Xsd.Float.Value] = (a, _) => ToInexact(a[0], NumericKind.Float),
        [Xsd.Double.Value] = (a, _) => ToInexact(a[0], NumericKind.Double),
        [Xsd.DateTime.Value] = (a, _) => ToDateTime(a[0]),
        [Xsd.Date.Value] = (a, _) => ToDate(a[0]),
        [Lexical.Time.Value] = (a, _) => Retype(a[0], Lexical.Time),
        [Lexical.Duration.Value] = (a, _) => Retype(a[0], Lexical.Duration),
        [Lexical.DayTimeDuration.Value] = (a, _) => Retype(a[0], Lexical.DayTimeDuration),
        [Lexical.YearMonthDuration.Value] = (a, _) => Retype(a[0], Lexical.YearMonthDuration),
        [Xsd.GYear.Value] = (a, _) => Retype(a[0], Xsd.GYear),
        [Xsd.GYearMonth.Value] = (a, _) => Retype(a[0], Xsd.GYearMonth),
    };

    private static readonly Dictionary<string, (decimal Least, decimal Most)> Ranges = new()
    {
        ["nonPositiveInteger"] = (decimal.MinValue, 0),
        ["negativeInteger"] = (decimal.MinValue, -1),
        ["long"] = (long.MinValue, long.MaxValue),
        ["int"] = (int.MinValue, int.MaxValue),
        ["short"] = (short.MinValue, short.MaxValue),
        ["byte"] = (sbyte.MinValue, sbyte.MaxValue),
        ["nonNegativeInteger"] = (0, decimal.MaxValue),
        ["unsignedLong"] = (0, ulong.MaxValue),
        ["unsignedInt"] = (0, uint.MaxValue),
        ["unsignedShort"] = (0, ushort.MaxValue),
        ["unsignedByte"] = (0, byte.MaxValue),
        ["positiveInteger"] = (1, decimal.MaxValue),
    };

    /// <summary>True when an integer lies in the range of its derived type.</summary>
    public static bool FitsDerivedType(Literal literal)
        => !Ranges.TryGetValue(literal.Datatype.Value[Xsd.Namespace.Length..], out var range)
            || (NumericValue.TryParse(literal, out var value) && value.Exact >= range.Least && value.Exact <= range.Most);

    private static Literal? ToText(Term term)
    {
        if (NumericValue.TryParse(term, out var number) && number.Kind != NumericKind.Integer)
        {
            return new Literal(number.IsInexact ? Short(number) : Plain(number.Exact));
        }

        if (term is Literal truth && truth.Datatype == Xsd.Boolean && Lexical.ParseBoolean(truth.Lexical) is { } value)
        {
            return new Literal(Lexical.Of(value)!.Lexical);
        }

        return TermFunctions.StrOf(term) is { } text ? new Literal(text) : null;
    }

    /// <summary>Doubles between 1e-6 and 1e6 are cast to strings without exponent (XPath functions and operators §17.1.2).</summary>
    private static string Short(NumericValue number)
    {
        var size = Math.Abs(number.Inexact);
        return size is (>= 1e-6 and < 1e6) or 0
            ? Plain(number.Kind == NumericKind.Float ? (decimal)(float)number.Inexact : (decimal)number.Inexact)
            : number.ToLiteral().Lexical;
    }

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static Literal? ToBoolean(Term term)
    {
        if (NumericValue.TryParse(term, out var number))
        {
            return Lexical.Of(number.ToDouble() is not (0 or double.NaN));
        }

        return term is Literal { Language: null } literal && (literal.Datatype == Xsd.Boolean || literal.Datatype == Xsd.String)
            ? Lexical.Of(Lexical.ParseBoolean(literal.Lexical))
            : null;
    }

    private static Literal? ToExact(Term term, NumericKind kind)
    {
        if (Number(term, kind) is not { } number)
        {
            return null;
        }

        if (number.IsInexact && Math.Abs(number.Inexact) is not < 7.9e28)
        {
            return null;
        }

        var exact = number.IsInexact ? (decimal)number.Inexact : number.Exact;
        return NumericValue.Exactly(kind, kind == NumericKind.Integer ? decimal.Truncate(exact) : exact).ToLiteral();
    }

    private static Literal? ToInexact(Term term, NumericKind kind)
        => Number(term, kind) is { } number ? NumericValue.Inexactly(kind, number.ToDouble()).ToLiteral() : null;

    private static NumericValue? Number(Term term, NumericKind kind)
    {
        if (NumericValue.TryParse(term, out var number))
        {
            return number;
        }

        if (term is not Literal { Language: null } literal)
        {
            return null;
        }

        if (literal.Datatype == Xsd.Boolean && Lexical.ParseBoolean(literal.Lexical) is { } truth)
        {
            return NumericValue.Integer(truth ? 1 : 0);
        }

        return literal.Datatype == Xsd.String && NumericValue.TryParse(literal.Lexical, kind, out number) ? number : null;
    }

    private static Literal? ToDateTime(Term term)
        => term is Literal date && date.Datatype == Xsd.Date && TemporalValue.TryParse(date, out _)
            ? new Literal(date.Lexical.Trim().Insert(date.Lexical.Trim().IndexOf('-', 6) + 3, "T00:00:00"), Xsd.DateTime)
            : Retype(term, Xsd.DateTime);

    private static Literal? ToDate(Term term)
    {
        if (term is not Literal time || time.Datatype != Xsd.DateTime || !TemporalValue.TryParse(time, out _))
        {
            return Retype(term, Xsd.Date);
        }

        var text = time.Lexical.Trim();
        var clock = text.IndexOf('T', StringComparison.Ordinal);
        var zone = text.AsSpan(clock).IndexOfAny('Z', '+', '-');
        return new Literal(text[..clock] + (zone < 0 ? "" : text[(clock + zone)..]), Xsd.Date);
    }

    private static Literal? Retype(Term term, Iri datatype)
    {
        if (term is not Literal { Language: null } literal || (literal.Datatype != Xsd.String && literal.Datatype != datatype))
        {
            return null;
        }

        var typed = new Literal(literal.Lexical, datatype);
        return TemporalValue.TryParse(typed, out _) || DurationValue.TryParse(typed, out _) ? typed : null;
    }
}

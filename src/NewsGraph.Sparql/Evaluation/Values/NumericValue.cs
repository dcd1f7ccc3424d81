using System.Globalization;
using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Values;

/// <summary>A number with its type. Integers and decimals are exact up to 28 digits; beyond that operations are errors.</summary>
internal readonly record struct NumericValue
{
    private const NumberStyles IntegerStyle = NumberStyles.AllowLeadingSign;
    private const NumberStyles DecimalStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const NumberStyles DoubleStyle = DecimalStyle | NumberStyles.AllowExponent;

    private static readonly Dictionary<string, NumericKind> Kinds = MakeKinds();

    private NumericValue(NumericKind kind, decimal exact, double inexact) => (Kind, Exact, Inexact) = (kind, exact, inexact);

    /// <summary>Its type.</summary>
    public NumericKind Kind { get; }

    /// <summary>The value of an integer or decimal.</summary>
    public decimal Exact { get; }

    /// <summary>The value of a float or double.</summary>
    public double Inexact { get; }

    /// <summary>An integer.</summary>
    public static NumericValue Integer(decimal value) => new(NumericKind.Integer, value, 0);

    /// <summary>A decimal.</summary>
    public static NumericValue Decimal(decimal value) => new(NumericKind.Decimal, value, 0);

    /// <summary>A double.</summary>
    public static NumericValue Double(double value) => new(NumericKind.Double, 0, value);

    /// <summary>A number of a kind from an exact one.</summary>
    public static NumericValue Exactly(NumericKind kind, decimal value) => new(kind, value, 0);

    /// <summary>A number of a kind from an inexact one; floats are rounded.</summary>
    public static NumericValue Inexactly(NumericKind kind, double value) => new(kind, 0, kind == NumericKind.Float ? (float)value : value);

    /// <summary>True for float and double.</summary>
    public bool IsInexact => Kind >= NumericKind.Float;

    /// <summary>As a double.</summary>
    public double ToDouble() => IsInexact ? Inexact : (double)Exact;

    /// <summary>True when the datatype is numeric (SPARQL 1.1 §17.1).</summary>
    public static bool IsNumericType(Iri datatype) => Kinds.ContainsKey(datatype.Value);

    /// <summary>The number that a term stands for; false for other terms and ill-typed literals.</summary>
    public static bool TryParse(Term? term, out NumericValue value)
    {
        value = default;
        return term is Literal literal && Kinds.TryGetValue(literal.Datatype.Value, out var kind) && TryParse(literal.Lexical, kind, out value);
    }

    /// <summary>The number that a lexical form stands for.</summary>
    public static bool TryParse(string lexical, NumericKind kind, out NumericValue value)
    {
        value = default;
        var text = lexical.AsSpan().Trim(" \t\r\n");
        if (kind >= NumericKind.Float)
        {
            return TryParseInexact(text, kind, out value);
        }

        var style = kind == NumericKind.Integer ? IntegerStyle : DecimalStyle;
        if (text.Length == 0 || !IsDigitOrPoint(text[^1]) || !decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var exact))
        {
            return false;
        }

        value = new NumericValue(kind, exact, 0);
        return true;
    }

    private static bool IsDigitOrPoint(char c) => char.IsAsciiDigit(c) || c == '.';

    private static bool TryParseInexact(ReadOnlySpan<char> text, NumericKind kind, out NumericValue value)
    {
        double? special = text switch
        {
            "INF" or "+INF" => double.PositiveInfinity,
            "-INF" => double.NegativeInfinity,
            "NaN" => double.NaN,
            _ => null,
        };
        if (special is null && text.Length > 0 && IsDigitOrPoint(text[^1]) && double.TryParse(text, DoubleStyle, CultureInfo.InvariantCulture, out var parsed))
        {
            special = parsed;
        }

        value = Inexactly(kind, special ?? 0);
        return special is not null;
    }

    /// <summary>The literal with the type's canonical lexical form.</summary>
    public Literal ToLiteral() => Kind switch
    {
        NumericKind.Integer => new Literal(decimal.Truncate(Exact).ToString("0", CultureInfo.InvariantCulture), Xsd.Integer),
        NumericKind.Decimal => new Literal(Exact.ToString("0.0###########################", CultureInfo.InvariantCulture), Xsd.Decimal),
        NumericKind.Float => new Literal(Canonical(((float)Inexact).ToString("R", CultureInfo.InvariantCulture)), Xsd.Float),
        _ => new Literal(Canonical(Inexact.ToString("R", CultureInfo.InvariantCulture)), Xsd.Double),
    };

    private string Canonical(string shortest)
    {
        if (double.IsFinite(Inexact))
        {
            return Scientific(shortest);
        }

        return double.IsNaN(Inexact) ? "NaN" : Inexact > 0 ? "INF" : "-INF";
    }

    /// <summary>One digit before the point, at least one after it, and an exponent (XML Schema 1.1 part 2, canonical doubles).</summary>
    private static string Scientific(string shortest)
    {
        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        var exponent = mark < 0 ? 0 : int.Parse(shortest[(mark + 1)..], CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? shortest : shortest[..mark];
        var sign = mantissa.StartsWith('-') ? "-" : "";
        mantissa = mantissa.TrimStart('-');
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        exponent += (point < 0 ? mantissa.Length : point) - 1;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        if (significant.Length == 0)
        {
            return sign + "0.0E0";
        }

        exponent -= digits.Length - significant.Length;
        significant = significant.TrimEnd('0');
        var fraction = significant.Length > 1 ? significant[1..] : "0";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{significant[0]}.{fraction}E{exponent}");
    }

    private static Dictionary<string, NumericKind> MakeKinds()
    {
        string[] integers =
        [
            "integer", "nonPositiveInteger", "negativeInteger", "long", "int", "short", "byte",
            "nonNegativeInteger", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte", "positiveInteger",
        ];
        var kinds = integers.ToDictionary(name => Xsd.Namespace + name, _ => NumericKind.Integer);
        kinds[Xsd.Decimal.Value] = NumericKind.Decimal;
        kinds[Xsd.Float.Value] = NumericKind.Float;
        kinds[Xsd.Double.Value] = NumericKind.Double;
        return kinds;
    }
}

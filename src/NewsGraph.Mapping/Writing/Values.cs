using System.Globalization;
using NewsGraph.Rdf;
using NewsGraph.Text;

namespace NewsGraph.Mapping.Writing;

/// <summary>Literals, always written the same way.</summary>
internal static class Values
{
    private const string Arabic = "ar";

    // Numbers that come again and again: most offsets and counts, and all confidences.
    private static readonly Literal?[] Offsets = new Literal?[1 << 12];
    private static readonly Literal?[] Integers = new Literal?[1 << 6];
    private static readonly Literal?[] Confidences = new Literal?[1001];

    /// <summary>A plain string, or null for nothing.</summary>
    public static Literal? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : new Literal(value);

    /// <summary>Arabic words, or null for nothing.</summary>
    public static Literal? Words(string? value, string language = Arabic) => string.IsNullOrWhiteSpace(value) ? null : Literal.Tagged(value, language);

    /// <summary>The value true.</summary>
    public static Literal True { get; } = new("true", Xsd.Boolean);

    /// <summary>A count or offset.</summary>
    public static Literal Offset(int value) =>
        (uint)value < Offsets.Length ? Offsets[value] ??= Count(value, Xsd.NonNegativeInteger) : Count(value, Xsd.NonNegativeInteger);

    /// <summary>A whole number.</summary>
    public static Literal Integer(decimal value) => new(value.ToString("0", CultureInfo.InvariantCulture), Xsd.Integer);

    /// <summary>A whole number.</summary>
    public static Literal Integer(int value) => (uint)value < Integers.Length ? Integers[value] ??= Count(value, Xsd.Integer) : Count(value, Xsd.Integer);

    /// <summary>A decimal number with a point, as few digits as it needs.</summary>
    public static Literal Decimal(decimal value) => new(value.ToString("0.0###########", CultureInfo.InvariantCulture), Xsd.Decimal);

    /// <summary>A confidence, to three places.</summary>
    public static Literal Confidence(double value)
    {
        var rounded = Math.Round((decimal)value, 3);
        return rounded is >= 0 and <= 1 ? Confidences[(int)(rounded * 1000)] ??= Decimal(rounded) : Decimal(rounded);
    }

    /// <summary>A coordinate in degrees, to five places.</summary>
    public static Literal? Degrees(double? value) => value is { } degrees ? Decimal(Math.Round((decimal)degrees, 5)) : null;

    /// <summary>A day, or null.</summary>
    public static Literal? Day(DateOnly? day) => day is { } value ? new Literal(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Xsd.Date) : null;

    /// <summary>A day; its year alone when it is the bound of a year, which is all that may be known then.</summary>
    public static Literal? YearOrDay(DateOnly? day, int boundMonth, int boundDay) => day is { } value && value.Month == boundMonth && value.Day == boundDay
        ? new Literal(value.ToString("yyyy", CultureInfo.InvariantCulture), Xsd.GYear)
        : Day(day);

    /// <summary>A date with the precision it was stated in.</summary>
    public static Literal? Date(DateBounds? bounds) => bounds is null ? null : new Literal(bounds.Value, bounds.Value.Length switch
    {
        10 => Xsd.Date,
        7 => Xsd.GYearMonth,
        4 => Xsd.GYear,
        _ => Xsd.String,
    });

    private static Literal Count(int value, Iri datatype) => new(value.ToString(CultureInfo.InvariantCulture), datatype);
}

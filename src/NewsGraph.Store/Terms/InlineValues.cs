using System.Globalization;
using NewsGraph.Rdf;

namespace NewsGraph.Store.Terms;

/// <summary>
/// Literals that are their own number: the two highest bits tell the kind, the rest the value, in value order within a kind.
/// Only the canonical lexical form is inlined, so that a term reads back exactly as it was written.
/// </summary>
/// <remarks>Numbers of the dictionary stay below 2^30; those above 2^32 are free for a query engine's own terms.</remarks>
internal static class InlineValues
{
    /// <summary>First number that is no dictionary number.</summary>
    public const uint FirstInline = 1u << 30;

    private const int PayloadBits = 30;
    private const uint PayloadMask = FirstInline - 1;
    private const uint IntegerKind = 1u << PayloadBits;
    private const uint DateKind = 2u << PayloadBits;
    private const uint OtherKind = 3u << PayloadBits;
    private const int Bias = 1 << (PayloadBits - 1);
    private const int SubkindShift = 26;
    private const uint CountSubkind = 1u << SubkindShift;
    private const uint YearSubkind = 2u << SubkindShift;

    /// <summary>The number of some integer.</summary>
    public const uint AnyInteger = IntegerKind;

    /// <summary>The kind of an inline number.</summary>
    public static uint KindOf(uint id) => id & ~PayloadMask;

    /// <summary>The least and the greatest number of a kind.</summary>
    public static (uint First, uint Last) KindRange(uint kind) => (kind, kind | PayloadMask);

    /// <summary>True when two numbers are in the order of their values: both integers or both dates.</summary>
    public static bool AreOrdered(uint left, uint right) => KindOf(left) == KindOf(right) && (KindOf(left) == IntegerKind || KindOf(left) == DateKind);

    public static bool IsInline(uint id) => id >= FirstInline;

    /// <summary>The number of a literal whose value fits.</summary>
    public static bool TryEncode(Literal literal, out uint id)
    {
        id = 0;
        var datatype = literal.Datatype.Value;
        if (literal.Lexical.Length is 0 or > 10 || !datatype.StartsWith(Xsd.Namespace, StringComparison.Ordinal))
        {
            return false;
        }

        return datatype.AsSpan(Xsd.Namespace.Length) switch
        {
            "integer" => TryInteger(literal.Lexical, out id),
            "nonNegativeInteger" => TryCount(literal.Lexical, CountSubkind, 1 << SubkindShift, out id),
            "date" => TryDate(literal.Lexical, out id),
            "gYear" => literal.Lexical.Length == 4 && TryCount(literal.Lexical, YearSubkind, 10_000, out id),
            "boolean" => TryBoolean(literal.Lexical, out id),
            _ => false,
        };
    }

    /// <summary>The literal of an inline number.</summary>
    public static Literal Decode(uint id)
    {
        var payload = id & PayloadMask;
        return (id & ~PayloadMask) switch
        {
            IntegerKind => new Literal(((int)payload - Bias).ToString(CultureInfo.InvariantCulture), Xsd.Integer),
            DateKind => new Literal(DateOnly.FromDayNumber((int)payload).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Xsd.Date),
            _ => DecodeOther(payload),
        };
    }

    private static Literal DecodeOther(uint payload)
    {
        var value = payload & ((1u << SubkindShift) - 1);
        return (payload - value) switch
        {
            CountSubkind => new Literal(value.ToString(CultureInfo.InvariantCulture), Xsd.NonNegativeInteger),
            YearSubkind => new Literal(value.ToString("D4", CultureInfo.InvariantCulture), Xsd.GYear),
            _ => new Literal(value == 1 ? "true" : "false", Xsd.Boolean),
        };
    }

    private static bool TryInteger(string text, out uint id)
    {
        id = 0;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            || value < -Bias || value >= Bias || !IsCanonical(text, value))
        {
            return false;
        }

        id = IntegerKind | (uint)(value + Bias);
        return true;
    }

    private static bool IsCanonical(string text, int value)
    {
        Span<char> canonical = stackalloc char[12];
        return value.TryFormat(canonical, out var length, default, CultureInfo.InvariantCulture) && canonical[..length].SequenceEqual(text);
    }

    private static bool TryCount(string text, uint subkind, int limit, out uint id)
    {
        id = 0;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value >= limit
            || (subkind == CountSubkind && !IsCanonical(text, value)))
        {
            return false;
        }

        id = OtherKind | subkind | (uint)value;
        return true;
    }

    private static bool TryDate(string text, out uint id)
    {
        id = 0;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return false;
        }

        id = DateKind | (uint)date.DayNumber;
        return true;
    }

    private static bool TryBoolean(string text, out uint id)
    {
        id = OtherKind | (text == "true" ? 1u : 0u);
        return text is "true" or "false";
    }
}

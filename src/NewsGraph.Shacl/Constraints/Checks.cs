using System.Globalization;
using System.Text.RegularExpressions;
using NewsGraph.Rdf;

namespace NewsGraph.Shacl.Constraints;

/// <summary>Node kinds (§4.1.3).</summary>
internal static class NodeKinds
{
    public static bool Holds(Term value, Iri kind)
    {
        var name = kind.Value.StartsWith(ShaclTerms.Namespace, StringComparison.Ordinal) ? kind.Value[ShaclTerms.Namespace.Length..] : "";
        return value switch
        {
            Iri => name is "IRI" or "BlankNodeOrIRI" or "IRIOrLiteral",
            BlankNode => name is "BlankNode" or "BlankNodeOrIRI" or "BlankNodeOrLiteral",
            Literal => name is "Literal" or "BlankNodeOrLiteral" or "IRIOrLiteral",
            _ => false,
        };
    }
}

/// <summary>String-based checks (§4.4).</summary>
internal static class StringChecks
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>The text of an IRI or literal as STR() gives it; null for a blank node.</summary>
    public static string? Text(Term value) => value switch { Iri iri => iri.Value, Literal literal => literal.Lexical, _ => null };

    /// <summary>Number of characters (code points).</summary>
    public static int? Length(Term value) => Text(value)?.EnumerateRunes().Count();

    /// <summary>A regular expression by SPARQL's flags.</summary>
    public static Regex Pattern(string pattern, string flags)
    {
        var options = RegexOptions.CultureInvariant;
        options |= flags.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : RegexOptions.None;
        options |= flags.Contains('s', StringComparison.Ordinal) ? RegexOptions.Singleline : RegexOptions.None;
        options |= flags.Contains('m', StringComparison.Ordinal) ? RegexOptions.Multiline : RegexOptions.None;
        options |= flags.Contains('x', StringComparison.Ordinal) ? RegexOptions.IgnorePatternWhitespace : RegexOptions.None;
        try
        {
            return new Regex(flags.Contains('q', StringComparison.Ordinal) ? Regex.Escape(pattern) : pattern, options, Limit);
        }
        catch (ArgumentException error)
        {
            throw new ShapeException($"sh:pattern «{pattern}» is no regular expression: {error.Message}", error);
        }
    }

    /// <summary>Basic language range matching (SPARQL langMatches).</summary>
    public static bool LanguageMatches(Term value, string range) =>
        value is Literal { Language: { } tag }
        && (range is "*" || tag.Equals(range, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(range + "-", StringComparison.OrdinalIgnoreCase));

    /// <summary>The languages that more than one value has.</summary>
    public static IEnumerable<string> RepeatedLanguages(IEnumerable<Term> values) =>
        values.OfType<Literal>().Where(l => l.Language is not null).GroupBy(l => l.Language!, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
}

/// <summary>Checks of two properties against each other (§4.5).</summary>
internal static class PairChecks
{
    /// <summary>Values of one side only.</summary>
    public static IEnumerable<Term> SymmetricDifference(IReadOnlyList<Term> left, IReadOnlyList<Term> right) => left.Except(right).Concat(right.Except(left));

    /// <summary>The left value of each pair that doesn't compare as wanted, or can't be compared.</summary>
    public static IEnumerable<Term> OutOfOrder(IReadOnlyList<Term> left, IReadOnlyList<Term> right, Func<int, bool> wanted) =>
        from l in left
        from r in right
        where ValueOrder.Compare(l, r) is not { } order || !wanted(order)
        select l;
}

/// <summary>Datatype (§4.1.2): the datatype is as stated and the lexical form is well-formed.</summary>
internal static class DatatypeCheck
{
    private static readonly Dictionary<string, Func<string, bool>> WellFormed = new(StringComparer.Ordinal)
    {
        [Xsd.Integer.Value] = s => System.Numerics.BigInteger.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        [Xsd.NonNegativeInteger.Value] = s => System.Numerics.BigInteger.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) && n.Sign >= 0,
        [Xsd.Namespace + "byte"] = s => sbyte.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        [Xsd.Namespace + "int"] = s => int.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        [Xsd.Namespace + "long"] = s => long.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        [Xsd.Decimal.Value] = s => decimal.TryParse(s, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        [Xsd.Double.Value] = IsDouble,
        [Xsd.Float.Value] = IsDouble,
        [Xsd.Boolean.Value] = s => s is "true" or "false" or "0" or "1",
        [Xsd.Date.Value] = s => DateOnly.TryParseExact(s.TrimEnd('Z'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        [Xsd.DateTime.Value] = s => s.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(s, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
    };

    public static bool Holds(Term value, Iri datatype) =>
        value is Literal literal && literal.Datatype == datatype && (!WellFormed.TryGetValue(datatype.Value, out var check) || check(literal.Lexical));

    private static bool IsDouble(string text) =>
        text is "INF" or "-INF" or "+INF" or "NaN" || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}

using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using System.Xml;
using NewsGraph.Rdf.JsonLd.Json;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.Entailment;

/// <summary>
/// Values of datatypes (RDF 1.2 Semantics §7, XML Schema 1.1 part 2): a literal of each value that stands for all that have it, and which
/// values a datatype has. Integers and decimals share their values; those of float, double, strings and the rest stand apart.
/// </summary>
internal static partial class DatatypeValues
{
    private static readonly Iri XmlLiteral = new(RdfTerms.Namespace + "XMLLiteral");
    private static readonly Iri Html = new(RdfTerms.Namespace + "HTML");
    private static readonly Iri Json = new(RdfTerms.Namespace + "JSON");

    /// <summary>The integer datatypes with their least and greatest value.</summary>
    private static readonly Dictionary<Iri, (BigInteger? Least, BigInteger? Greatest)> Integers = new()
    {
        [Xsd.Integer] = (null, null),
        [Xsd.NonNegativeInteger] = (0, null),
        [new Iri(Xsd.Namespace + "nonPositiveInteger")] = (null, 0),
        [new Iri(Xsd.Namespace + "positiveInteger")] = (1, null),
        [new Iri(Xsd.Namespace + "negativeInteger")] = (null, -1),
        [new Iri(Xsd.Namespace + "long")] = (long.MinValue, long.MaxValue),
        [new Iri(Xsd.Namespace + "int")] = (int.MinValue, int.MaxValue),
        [new Iri(Xsd.Namespace + "short")] = (short.MinValue, short.MaxValue),
        [new Iri(Xsd.Namespace + "byte")] = (sbyte.MinValue, sbyte.MaxValue),
        [new Iri(Xsd.Namespace + "unsignedLong")] = (0, ulong.MaxValue),
        [new Iri(Xsd.Namespace + "unsignedInt")] = (0, uint.MaxValue),
        [new Iri(Xsd.Namespace + "unsignedShort")] = (0, ushort.MaxValue),
        [new Iri(Xsd.Namespace + "unsignedByte")] = (0, byte.MaxValue),
    };

    /// <summary>True for datatypes whose values are known here.</summary>
    public static bool IsKnown(Iri datatype) => Integers.ContainsKey(datatype) || datatype == Xsd.Decimal || datatype == Xsd.Float || datatype == Xsd.Double
        || datatype == Xsd.Boolean || datatype == Xsd.String || datatype == RdfTerms.LangString || datatype == RdfTerms.DirLangString
        || datatype == XmlLiteral || datatype == Html || datatype == Json;

    /// <summary>The literal that stands for a literal's value; null where it has none.</summary>
    public static Literal? ValueOf(Literal literal)
    {
        var text = literal.Lexical;
        return Family(literal.Datatype) switch
        {
            var d when d == Xsd.Decimal => Number(text) is { } number && Contains(literal.Datatype, number) && (literal.Datatype == Xsd.Decimal || Integer().IsMatch(text)) ? number : null,
            var d when d == Xsd.Double => Floating(text) is { } parsed ? new Literal(Canonical(double.Parse(parsed, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)), d) : null,
            var d when d == Xsd.Float => Floating(text) is { } parsed ? new Literal(Canonical(float.Parse(parsed, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)), d) : null,
            var d when d == Xsd.Boolean => text switch { "true" or "1" => new Literal("true", d), "false" or "0" => new Literal("false", d), _ => null },
            var d when d == Xsd.String => IsText(text) ? literal : null,
            var d when d == XmlLiteral => IsXml(text) ? literal : null,
            var d when d == Json => JsonText(text) is { } canonical ? new Literal(canonical, d) : null,
            _ => literal,
        };
    }

    /// <summary>True when a datatype has the value that a literal, made by <see cref="ValueOf"/>, stands for.</summary>
    public static bool Contains(Iri datatype, Literal value)
    {
        if (Family(datatype) != value.Datatype)
        {
            return false;
        }

        return !Integers.TryGetValue(datatype, out var bounds)
            || (BigInteger.TryParse(value.Lexical, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && !(number < bounds.Least) && !(number > bounds.Greatest));
    }

    /// <summary>True when no value is of both datatypes.</summary>
    public static bool AreDisjoint(Iri one, Iri other) => Family(one) != Family(other)
        || (Integers.TryGetValue(one, out var first) && Integers.TryGetValue(other, out var second) && (first.Greatest < second.Least || second.Greatest < first.Least));

    /// <summary>The one value that is of both datatypes; null where there are more or none.</summary>
    public static Literal? OnlyCommon(Iri one, Iri other)
    {
        if (!Integers.TryGetValue(one, out var first) || !Integers.TryGetValue(other, out var second))
        {
            return null;
        }

        var least = first.Least is null || second.Least > first.Least ? second.Least : first.Least;
        var greatest = first.Greatest is null || second.Greatest < first.Greatest ? second.Greatest : first.Greatest;
        return least is not null && least == greatest ? new Literal(least.Value.ToString(CultureInfo.InvariantCulture), Xsd.Decimal) : null;
    }

    /// <summary>Some values of a datatype.</summary>
    public static IEnumerable<Literal> Examples(Iri datatype)
    {
        string[] texts = Family(datatype) == Xsd.Decimal ? ["-1", "0", "1"] : datatype == Xsd.Boolean ? ["true", "false"] : datatype == Xsd.Float || datatype == Xsd.Double ? ["0", "1"] : [];
        return datatype == RdfTerms.LangString ? [Literal.Tagged("", "ar")]
            : datatype == Xsd.String ? [new Literal("")]
            : texts.Select(text => ValueOf(new Literal(text, datatype))).OfType<Literal>();
    }

    /// <summary>The datatype that the literals standing for a datatype's values have.</summary>
    private static Iri Family(Iri datatype) => Integers.ContainsKey(datatype) ? Xsd.Decimal : datatype;

    private static Literal? Number(string text)
    {
        if (!Decimal().IsMatch(text))
        {
            return null;
        }

        var digits = text.TrimStart('+', '-');
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = (point < 0 ? digits : digits[..point]).TrimStart('0');
        var fraction = point < 0 ? "" : digits[(point + 1)..].TrimEnd('0');
        var magnitude = (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction);
        return new Literal(text[0] == '-' && magnitude != "0" ? "-" + magnitude : magnitude, Xsd.Decimal);
    }

    /// <summary>The text of a float or double as .NET reads it; null where it is none.</summary>
    private static string? Floating(string text) => text switch
    {
        "INF" or "+INF" => "Infinity",
        "-INF" => "-Infinity",
        "NaN" => text,
        _ => Float().IsMatch(text) ? text : null,
    };

    private static string Canonical(string text) => text.Replace("Infinity", "INF", StringComparison.Ordinal);

    private static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]) && !(i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i++])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsXml(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Fragment, DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>The canonical text of a JSON value, where -0 is not 0 (RDF 1.2 Concepts, the datatype rdf:JSON).</summary>
    private static string? JsonText(string text)
    {
        try
        {
            return JsonValueText(JsonParser.Parse(text, null));
        }
        catch (RdfSyntaxException)
        {
            return null;
        }
    }

    private static string JsonValueText(JsonValue value) => value switch
    {
        JsonNumber number => number.Value.ToString("R", CultureInfo.InvariantCulture).Replace("Infinity", "1E999", StringComparison.Ordinal),
        JsonArray array => $"[{string.Join(',', array.Items.Select(JsonValueText))}]",
        JsonMap map => $"{{{string.Join(',', map.Sorted.Select(entry => JsonCanonicalForm.Of(new JsonString(entry.Key)) + ":" + JsonValueText(entry.Value)))}}}",
        _ => JsonCanonicalForm.Of(value),
    };

    [GeneratedRegex(@"^[+-]?[0-9]+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Float();
}

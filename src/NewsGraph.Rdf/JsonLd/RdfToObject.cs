using System.Globalization;
using NewsGraph.Rdf.JsonLd.Json;
using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.JsonLd;

/// <summary>RDF to object conversion (JSON-LD 1.1 API §8.5).</summary>
internal static class RdfToObject
{
    private const string I18n = "https://www.w3.org/ns/i18n#";

    /// <summary>The object that says a term.</summary>
    public static JsonMap Convert(Term term, JsonLdOptions options)
    {
        var map = new JsonMap();
        if (term is Literal literal)
        {
            Fill(map, literal, options);
        }
        else
        {
            map.Set("@id", new JsonString(RdfSerialization.IdOf(term)));
        }

        return map;
    }

    private static void Fill(JsonMap map, Literal literal, JsonLdOptions options)
    {
        var datatype = literal.Datatype.Value;
        if (options.UseNativeTypes && Native(literal) is { } native)
        {
            map.Set("@value", native);
        }
        else if (datatype == RdfTerms.Namespace + "JSON")
        {
            map.Set("@value", Json(literal.Lexical));
            map.Set("@type", new JsonString("@json"));
        }
        else
        {
            map.Set("@value", new JsonString(literal.Lexical));
            AddKind(map, literal, options);
        }
    }

    private static void AddKind(JsonMap map, Literal literal, JsonLdOptions options)
    {
        var datatype = literal.Datatype.Value;
        var isI18n = options.Direction == JsonLdDirection.I18nDatatype && datatype.StartsWith(I18n, StringComparison.Ordinal);
        var tag = isI18n ? datatype[I18n.Length..] : "";
        var split = tag.LastIndexOf('_');
        var language = isI18n ? tag[..Math.Max(0, split)] : literal.Language;
        var direction = isI18n ? tag[(split + 1)..] : literal.Direction;
        if (!string.IsNullOrEmpty(language))
        {
            map.Set("@language", new JsonString(language));
        }

        if (!string.IsNullOrEmpty(direction))
        {
            map.Set("@direction", new JsonString(direction));
        }

        if (!isI18n && literal.Language is null && literal.Datatype != Xsd.String)
        {
            map.Set("@type", new JsonString(datatype));
        }
    }

    private static JsonValue? Native(Literal literal)
    {
        if (literal.Datatype == Xsd.Boolean)
        {
            return literal.Lexical switch { "true" or "1" => new JsonBoolean(true), "false" or "0" => new JsonBoolean(false), _ => null };
        }

        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var isNumber = literal.Datatype == Xsd.Integer || literal.Datatype == Xsd.Double;
        return isNumber && double.TryParse(literal.Lexical, Styles, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? new JsonNumber(value, literal.Lexical)
            : null;
    }

    private static JsonValue Json(string text)
    {
        try
        {
            return JsonParser.Parse(text, null);
        }
        catch (RdfSyntaxException error)
        {
            throw new RdfSyntaxException($"invalid JSON literal: «{text}» of datatype rdf:JSON is not JSON", error) { Code = "invalid JSON literal" };
        }
    }
}

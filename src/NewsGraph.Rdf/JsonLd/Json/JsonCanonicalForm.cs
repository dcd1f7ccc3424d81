using System.Globalization;
using System.Text;

namespace NewsGraph.Rdf.JsonLd.Json;

/// <summary>The canonical text of a JSON value (JSON Canonicalization Scheme, RFC 8785).</summary>
internal static class JsonCanonicalForm
{
    /// <summary>The text.</summary>
    public static string Of(JsonValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>A number as ECMAScript's Number.prototype.toString writes it (RFC 8785 §3.2.2.3).</summary>
    public static string Number(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        // The shortest digits that read back as the same number, and where their point is.
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var sign = value < 0 ? "-" : "";
        var (digits, exponent) = Digits(shortest.TrimStart('-'));
        if (digits.Length <= exponent && exponent <= 21)
        {
            return sign + digits + new string('0', exponent - digits.Length);
        }

        if (exponent is > 0 and <= 21)
        {
            return $"{sign}{digits[..exponent]}.{digits[exponent..]}";
        }

        if (exponent is > -6 and <= 0)
        {
            return $"{sign}0.{new string('0', -exponent)}{digits}";
        }

        var e = (exponent - 1).ToString("+0;-0", CultureInfo.InvariantCulture);
        return digits.Length == 1 ? $"{sign}{digits}e{e}" : $"{sign}{digits[0]}.{digits[1..]}e{e}";
    }

    /// <summary>Significant digits, and the place of the point counted from before the first of them.</summary>
    private static (string Digits, int Exponent) Digits(string text)
    {
        var e = text.IndexOfAny(['E', 'e']);
        var exponent = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var whole = point < 0 ? all.Length : point;
        var digits = all.TrimStart('0');
        return (digits.TrimEnd('0'), whole - (all.Length - digits.Length) + exponent);
    }

    private static void Write(StringBuilder text, JsonValue value)
    {
        switch (value)
        {
            case JsonMap map:
                WriteMap(text, map);
                break;
            case JsonArray array:
                text.Append('[');
                for (var i = 0; i < array.Items.Count; i++)
                {
                    text.Append(i > 0 ? "," : "");
                    Write(text, array.Items[i]);
                }

                text.Append(']');
                break;
            case JsonString { Value: var characters }:
                WriteString(text, characters);
                break;
            case JsonNumber number:
                text.Append(Number(number.Value));
                break;
            case JsonBoolean boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void WriteMap(StringBuilder text, JsonMap map)
    {
        var separator = '{';
        foreach (var (key, value) in map.Sorted)
        {
            text.Append(separator);
            WriteString(text, key);
            text.Append(':');
            Write(text, value);
            separator = ',';
        }

        text.Append(map.Count == 0 ? "{}" : "}");
    }

    private static void WriteString(StringBuilder text, string characters)
    {
        text.Append('"');
        foreach (var c in characters)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }
}

using System.Globalization;
using System.Text;

namespace NewsGraph.Sparql.Syntax;

/// <summary>Codepoint escapes <c>\uXXXX</c> and <c>\UXXXXXXXX</c>, which are resolved before the grammar is applied (SPARQL 1.1 §19.2).</summary>
internal static class CodepointEscapes
{
    /// <summary>The text with the escapes replaced by their characters.</summary>
    /// <exception cref="SparqlSyntaxException">An escape that is too short or names no character.</exception>
    public static string Resolve(string text)
    {
        if (!text.Contains("\\u", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var resolved = new StringBuilder(text.Length);
        var i = 0;
        while (i < text.Length)
        {
            i = text[i] == '\\' && i + 1 < text.Length ? Escape(text, i, resolved) : Copy(text, i, resolved);
        }

        return resolved.ToString();
    }

    private static int Copy(string text, int at, StringBuilder resolved)
    {
        resolved.Append(text[at]);
        return at + 1;
    }

    private static int Escape(string text, int at, StringBuilder resolved)
    {
        if (text[at + 1] is not ('u' or 'U'))
        {
            resolved.Append(text, at, 2);
            return at + 2;
        }

        var length = text[at + 1] == 'u' ? 4 : 8;
        if (at + 2 + length > text.Length
            || !int.TryParse(text.AsSpan(at + 2, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            || !Rune.IsValid(value))
        {
            throw new SparqlSyntaxException($"expected {length} hexadecimal digits of a character after '\\{text[at + 1]}'", text, at);
        }

        resolved.Append(new Rune(value).ToString());
        return at + 2 + length;
    }
}

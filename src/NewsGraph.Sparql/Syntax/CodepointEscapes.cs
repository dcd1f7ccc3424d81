using System.Globalization;
using System.Text;

namespace NewsGraph.Sparql.Syntax;

/// <summary>Codepoint escapes <c>\uXXXX</c> and <c>\UXXXXXXXX</c>, which may stand in IRIs and strings (SPARQL 1.2 §19.2).</summary>
internal static class CodepointEscapes
{
    /// <summary>A part of a text with the escapes replaced by their characters.</summary>
    /// <exception cref="SparqlSyntaxException">An escape that is too short or names no character.</exception>
    public static string Resolve(string text, int start, int end)
    {
        if (text.IndexOf('\\', start, end - start) < 0)
        {
            return text[start..end];
        }

        var resolved = new StringBuilder(end - start);
        while (start < end)
        {
            if (text[start] == '\\')
            {
                start = Append(text, start, resolved);
            }
            else
            {
                resolved.Append(text[start++]);
            }
        }

        return resolved.ToString();
    }

    /// <summary>Appends the character of an escape; gives the place after it.</summary>
    /// <exception cref="SparqlSyntaxException">It is too short or names no character.</exception>
    public static int Append(string text, int at, StringBuilder resolved)
    {
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

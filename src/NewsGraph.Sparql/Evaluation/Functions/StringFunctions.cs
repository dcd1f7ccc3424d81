using System.Text;
using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Values;

namespace NewsGraph.Sparql.Evaluation.Functions;

/// <summary>Functions on strings (SPARQL 1.1 §17.4.3). Positions and lengths count code points.</summary>
internal static class StringFunctions
{
    private const string Unreserved = "-_.~";

    /// <summary>By name.</summary>
    public static IEnumerable<KeyValuePair<string, BuiltIn>> All { get; } =
    [
        new("STRLEN", (a, _) => AsString(a[0]) is { } text ? NumericValue.Integer(text.Lexical.EnumerateRunes().Count()).ToLiteral() : null),
        new("SUBSTR", Substring),
        new("UCASE", (a, _) => AsString(a[0]) is { } text ? text with { Lexical = text.Lexical.ToUpperInvariant() } : null),
        new("LCASE", (a, _) => AsString(a[0]) is { } text ? text with { Lexical = text.Lexical.ToLowerInvariant() } : null),
        new("STRSTARTS", (a, _) => Test(a, (text, part) => text.StartsWith(part, StringComparison.Ordinal))),
        new("STRENDS", (a, _) => Test(a, (text, part) => text.EndsWith(part, StringComparison.Ordinal))),
        new("CONTAINS", (a, _) => Test(a, (text, part) => text.Contains(part, StringComparison.Ordinal))),
        new("STRBEFORE", (a, _) => Cut(a, (text, at, _) => text[..at])),
        new("STRAFTER", (a, _) => Cut(a, (text, at, length) => text[(at + length)..])),
        new("ENCODE_FOR_URI", (a, _) => AsString(a[0]) is { } text ? new Literal(Encode(text.Lexical)) : null),
        new("CONCAT", (a, _) => Concatenate(a)),
    ];

    /// <summary>A string literal, or null for other terms.</summary>
    public static Literal? AsString(Term term) => term is Literal literal && Lexical.IsStringLiteral(literal) ? literal : null;

    /// <summary>Argument compatibility (SPARQL 1.1 §17.4.3.1.2).</summary>
    private static bool AreCompatible(Term[] a)
        => AsString(a[0]) is { } text && AsString(a[1]) is { } part && (part.Language is null || (part.Language == text.Language && part.Direction == text.Direction));

    private static Literal? Test(Term[] a, Func<string, string, bool> test)
        => AreCompatible(a) ? Lexical.Of(test(((Literal)a[0]).Lexical, ((Literal)a[1]).Lexical)) : null;

    private static Literal? Cut(Term[] a, Func<string, int, int, string> cut)
    {
        if (!AreCompatible(a))
        {
            return null;
        }

        var (text, part) = ((Literal)a[0], ((Literal)a[1]).Lexical);
        var at = text.Lexical.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? new Literal("") : text with { Lexical = cut(text.Lexical, at, part.Length) };
    }

    private static Literal? Substring(Term[] a, QueryContext context)
    {
        if (AsString(a[0]) is not { } text || !NumericValue.TryParse(a[1], out var start))
        {
            return null;
        }

        var length = NumericValue.Double(double.PositiveInfinity);
        if (a.Length == 3 && !NumericValue.TryParse(a[2], out length))
        {
            return null;
        }

        var first = Math.Floor(start.ToDouble() + 0.5);
        var end = first + Math.Floor(length.ToDouble() + 0.5);
        return text with { Lexical = Slice(text.Lexical, first, end) };
    }

    /// <summary>The code points at places from <paramref name="first"/> to below <paramref name="end"/>, counted from 1.</summary>
    private static string Slice(string text, double first, double end)
    {
        var slice = new StringBuilder();
        var place = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            place++;
            if (place >= first && place < end)
            {
                slice.Append(rune.ToString());
            }
        }

        return slice.ToString();
    }

    private static string Encode(string text)
    {
        var encoded = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            var character = (char)unit;
            if (char.IsAsciiLetterOrDigit(character) || Unreserved.Contains(character, StringComparison.Ordinal))
            {
                encoded.Append(character);
            }
            else
            {
                encoded.Append('%').Append(unit.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return encoded.ToString();
    }

    private static Literal? Concatenate(Term[] a)
    {
        var parts = Array.ConvertAll(a, AsString);
        if (Array.Exists(parts, part => part is null))
        {
            return null;
        }

        var text = string.Concat(parts.Select(part => part!.Lexical));
        var areAlike = parts.Length > 0 && Array.TrueForAll(parts, part => part!.Language == parts[0]!.Language && part.Direction == parts[0]!.Direction);
        return areAlike && parts[0]!.Language is not null ? parts[0]! with { Lexical = text } : new Literal(text);
    }
}

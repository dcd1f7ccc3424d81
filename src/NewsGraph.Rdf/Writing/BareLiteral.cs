using NewsGraph.Rdf.Reading;

namespace NewsGraph.Rdf.Writing;

/// <summary>Literals that Turtle lets stand without quotation marks (Turtle §2.5.2, §2.5.3).</summary>
internal static class BareLiteral
{
    public static bool CanStand(Literal literal)
    {
        var datatype = literal.Datatype;
        return datatype == Xsd.Integer ? IsInteger(literal.Lexical)
            : datatype == Xsd.Decimal ? IsDecimal(literal.Lexical)
            : datatype == Xsd.Double ? IsDouble(literal.Lexical)
            : datatype == Xsd.Boolean && literal.Lexical is "true" or "false";
    }

    private static bool IsInteger(ReadOnlySpan<char> text) => IsDigits(WithoutSign(text));

    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        text = WithoutSign(text);
        var point = text.IndexOf('.');
        return point >= 0 && (point == 0 || IsDigits(text[..point])) && IsDigits(text[(point + 1)..]);
    }

    private static bool IsDouble(ReadOnlySpan<char> text)
    {
        var exponent = text.IndexOfAny('e', 'E');
        return exponent > 0 && IsInteger(text[(exponent + 1)..]) && (IsInteger(text[..exponent]) || IsDecimal(text[..exponent]));
    }

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is '+' or '-' ? text[1..] : text;

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!NameCharacters.IsDigit(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}

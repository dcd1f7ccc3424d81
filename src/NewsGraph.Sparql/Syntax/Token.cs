namespace NewsGraph.Sparql.Syntax;

/// <summary>A terminal with its place.</summary>
/// <param name="Kind">Which terminal.</param>
/// <param name="Value">Its value; see the kinds.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Past the last UTF-16 unit.</param>
/// <param name="PrefixLength">Length of the prefix before the colon in a prefixed name.</param>
internal readonly record struct Token(TokenKind Kind, string Value, int Start, int End, int PrefixLength = 0)
{
    /// <summary>The token as an error message names it.</summary>
    public string Describe() => Kind switch
    {
        TokenKind.End => "the end of the query",
        TokenKind.IriReference => $"<{Value}>",
        TokenKind.Variable => $"?{Value}",
        TokenKind.BlankNodeLabel => $"_:{Value}",
        TokenKind.LanguageTag => $"@{Value}",
        TokenKind.String => "a string",
        _ => $"'{Value}'",
    };
}

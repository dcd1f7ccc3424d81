namespace NewsGraph.Sparql.Syntax;

/// <summary>Terminals of the grammar (SPARQL 1.1 §19.8, productions 139–173), with keywords and punctuation folded into one kind each.</summary>
internal enum TokenKind
{
    /// <summary>End of the text.</summary>
    End,

    /// <summary><c>&lt;iri&gt;</c>; the value is the reference between the brackets.</summary>
    IriReference,

    /// <summary><c>prefix:local</c>; the value keeps the escapes resolved, the prefix ends at <see cref="Token.PrefixLength"/>.</summary>
    PrefixedName,

    /// <summary><c>_:label</c>; the value is the label.</summary>
    BlankNodeLabel,

    /// <summary><c>?name</c> or <c>$name</c>; the value is the name.</summary>
    Variable,

    /// <summary><c>@tag</c>; the value is the tag.</summary>
    LanguageTag,

    /// <summary>Digits without sign.</summary>
    Integer,

    /// <summary>Digits with a point.</summary>
    Decimal,

    /// <summary>A number with an exponent.</summary>
    Double,

    /// <summary>A quoted string; the value has its escapes resolved.</summary>
    String,

    /// <summary>A bare word.</summary>
    Word,

    /// <summary>An operator or bracket.</summary>
    Punctuation,
}

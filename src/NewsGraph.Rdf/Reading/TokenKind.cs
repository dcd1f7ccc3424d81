namespace NewsGraph.Rdf.Reading;

/// <summary>Kinds of tokens of the line-based and Turtle-like formats.</summary>
internal enum TokenKind
{
    /// <summary>End of the document.</summary>
    End,

    /// <summary>An IRI reference in angle brackets.</summary>
    Iri,

    /// <summary>A prefixed name.</summary>
    PrefixedName,

    /// <summary>A blank node label.</summary>
    BlankNodeLabel,

    /// <summary>A quoted string.</summary>
    String,

    /// <summary><c>@</c> and a word: a language tag or a directive.</summary>
    AtWord,

    /// <summary>A number without point or exponent.</summary>
    Integer,

    /// <summary>A number with a point.</summary>
    Decimal,

    /// <summary>A number with an exponent.</summary>
    Double,

    /// <summary>A bare word: <c>a</c>, <c>true</c>, <c>PREFIX</c> …</summary>
    Word,

    /// <summary><c>.</c></summary>
    Dot,

    /// <summary><c>;</c></summary>
    Semicolon,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>[</c></summary>
    OpenBracket,

    /// <summary><c>]</c></summary>
    CloseBracket,

    /// <summary><c>(</c></summary>
    OpenParenthesis,

    /// <summary><c>)</c></summary>
    CloseParenthesis,

    /// <summary><c>{</c></summary>
    OpenBrace,

    /// <summary><c>}</c></summary>
    CloseBrace,

    /// <summary><c>^^</c></summary>
    DatatypeMark,

    /// <summary><c>&lt;&lt;</c> (RDF 1.2)</summary>
    OpenReifiedTriple,

    /// <summary><c>&gt;&gt;</c> (RDF 1.2)</summary>
    CloseReifiedTriple,

    /// <summary><c>&lt;&lt;(</c> (RDF 1.2)</summary>
    OpenTripleTerm,

    /// <summary><c>)&gt;&gt;</c> (RDF 1.2)</summary>
    CloseTripleTerm,

    /// <summary><c>{|</c> (RDF 1.2)</summary>
    OpenAnnotation,

    /// <summary><c>|}</c> (RDF 1.2)</summary>
    CloseAnnotation,

    /// <summary><c>~</c> (RDF 1.2)</summary>
    Tilde,
}

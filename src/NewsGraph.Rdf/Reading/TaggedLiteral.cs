namespace NewsGraph.Rdf.Reading;

/// <summary>Language-tagged strings as read: <c>@ar</c>, and with a base direction <c>@ar--rtl</c> (RDF 1.2).</summary>
internal static class TaggedLiteral
{
    /// <summary>Takes the tag after a text.</summary>
    /// <exception cref="RdfSyntaxException">The direction isn't <c>ltr</c> or <c>rtl</c>.</exception>
    public static Literal Take(string text, Tokenizer tokens)
    {
        var literal = Of(text, tokens.Value) ?? throw tokens.Error("a base direction is written --ltr or --rtl");
        tokens.Advance();
        return literal;
    }

    /// <summary>The literal, or null when the direction isn't <c>ltr</c> or <c>rtl</c>.</summary>
    public static Literal? Of(string text, ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOf("--", StringComparison.Ordinal);
        if (at < 0)
        {
            return new Literal(text, RdfTerms.LangString, Language(tag));
        }

        return tag[(at + 2)..] is "ltr" or "rtl"
            ? new Literal(text, RdfTerms.DirLangString, Language(tag[..at]), tag[(at + 2)..].ToString())
            : null;
    }

    /// <summary>True for the two datatypes that only a language tag gives.</summary>
    public static bool NeedsTag(Iri datatype) => datatype == RdfTerms.LangString || datatype == RdfTerms.DirLangString;

    private static string Language(ReadOnlySpan<char> tag) => tag switch
    {
        "ar" => "ar",
        "en" => "en",
        _ => tag.ToString().ToLowerInvariant(),
    };
}

using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>Terms as a person writes them in a query; for plans and messages.</summary>
internal static class TermText
{
    /// <summary>The term in the syntax of SPARQL.</summary>
    public static string Of(Term term) => term switch
    {
        Literal { Language: { } language } literal => $"\"{literal.Lexical}\"@{language}",
        Literal literal when literal.Datatype == Xsd.String => $"\"{literal.Lexical}\"",
        Literal literal => $"\"{literal.Lexical}\"^^{literal.Datatype}",
        _ => term.ToString() ?? "",
    };
}

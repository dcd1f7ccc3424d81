using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Values;

/// <summary>Datatype IRIs beyond those of <see cref="Xsd"/>, and literals that come up everywhere.</summary>
internal static class Lexical
{
    /// <summary><c>xsd:time</c>.</summary>
    public static Iri Time { get; } = new(Xsd.Namespace + "time");

    /// <summary><c>xsd:duration</c>.</summary>
    public static Iri Duration { get; } = new(Xsd.Namespace + "duration");

    /// <summary><c>xsd:dayTimeDuration</c>.</summary>
    public static Iri DayTimeDuration { get; } = new(Xsd.Namespace + "dayTimeDuration");

    /// <summary><c>xsd:yearMonthDuration</c>.</summary>
    public static Iri YearMonthDuration { get; } = new(Xsd.Namespace + "yearMonthDuration");

    /// <summary>True.</summary>
    public static Literal True { get; } = new("true", Xsd.Boolean);

    /// <summary>False.</summary>
    public static Literal False { get; } = new("false", Xsd.Boolean);

    /// <summary>The literal of a boolean, or null (an error) for none.</summary>
    public static Literal? Of(bool? value) => value switch { true => True, false => False, _ => null };

    /// <summary>True for a literal that is a plain or language-tagged string (SPARQL 1.1 §17.4.3.1).</summary>
    public static bool IsStringLiteral(Literal literal) => literal.Language is not null || literal.Datatype == Xsd.String;

    /// <summary>The value of an <c>xsd:boolean</c>, or null when ill-typed.</summary>
    public static bool? ParseBoolean(string lexical) => lexical.Trim(' ', '\t', '\r', '\n') switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => null,
    };
}

using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Values;

namespace NewsGraph.Sparql.Evaluation.Functions;

/// <summary>Functions on RDF terms (SPARQL 1.1 §17.4.2).</summary>
internal static class TermFunctions
{
    /// <summary>By name.</summary>
    public static IEnumerable<KeyValuePair<string, BuiltIn>> All { get; } =
    [
        new("SAMETERM", (a, _) => Lexical.Of(a[0].Equals(a[1]))),
        new("ISIRI", (a, _) => Lexical.Of(a[0] is Iri)),
        new("ISURI", (a, _) => Lexical.Of(a[0] is Iri)),
        new("ISBLANK", (a, _) => Lexical.Of(a[0] is BlankNode)),
        new("ISLITERAL", (a, _) => Lexical.Of(a[0] is Literal)),
        new("ISNUMERIC", (a, _) => Lexical.Of(NumericValue.TryParse(a[0], out var number) && (number.Kind != NumericKind.Integer || Casts.FitsDerivedType((Literal)a[0])))),
        new("STR", (a, _) => StrOf(a[0]) is { } text ? new Literal(text) : null),
        new("LANG", (a, _) => a[0] is Literal literal ? new Literal(literal.Language ?? "") : null),
        new("DATATYPE", (a, _) => (a[0] as Literal)?.Datatype),
        new("LANGDIR", (a, _) => a[0] is Literal literal ? new Literal(literal.Direction ?? "") : null),
        new("HASLANG", (a, _) => Lexical.Of(a[0] is Literal { Language: not null })),
        new("HASLANGDIR", (a, _) => Lexical.Of(a[0] is Literal { Direction: not null })),
        new("STRLANGDIR", ToDirectional),
        new("TRIPLE", (a, _) => a[0] is Iri or BlankNode && a[1] is Iri predicate ? new TripleTerm(a[0], predicate, a[2]) : null),
        new("ISTRIPLE", (a, _) => Lexical.Of(a[0] is TripleTerm)),
        new("SUBJECT", (a, _) => (a[0] as TripleTerm)?.Subject),
        new("PREDICATE", (a, _) => (a[0] as TripleTerm)?.Predicate),
        new("OBJECT", (a, _) => (a[0] as TripleTerm)?.Object),
        new("subjectOf", (a, _) => (a[0] as TripleTerm)?.Subject),
        new("predicateOf", (a, _) => (a[0] as TripleTerm)?.Predicate),
        new("objectOf", (a, _) => (a[0] as TripleTerm)?.Object),
        new("IRI", ToIri),
        new("URI", ToIri),
        new("BNODE", ToBlankNode),
        new("STRDT", (a, _) => a[0] is Literal { Language: null } text && text.Datatype == Xsd.String && a[1] is Iri datatype ? new Literal(text.Lexical, datatype) : null),
        new("STRLANG", (a, _) => a[0] is Literal { Language: null } text && text.Datatype == Xsd.String && Plain(a[1]) is { Length: > 0 } tag ? Literal.Tagged(text.Lexical, tag) : null),
        new("UUID", (_, context) => new Iri("urn:uuid:" + RandomUuid(context.Random))),
        new("STRUUID", (_, context) => new Literal(RandomUuid(context.Random))),
        new("LANGMATCHES", (a, _) => Plain(a[0]) is { } tag && Plain(a[1]) is { } range ? Lexical.Of(LanguageMatches(tag, range)) : null),
    ];

    /// <summary>The lexical form or IRI, or null for blank nodes.</summary>
    public static string? StrOf(Term term) => term switch { Iri iri => iri.Value, Literal literal => literal.Lexical, _ => null };

    /// <summary>The characters of a plain string, or null for other terms.</summary>
    public static string? Plain(Term term) => term is Literal { Language: null } literal && literal.Datatype == Xsd.String ? literal.Lexical : null;

    private static Iri? ToIri(Term[] a, QueryContext context)
        => a[0] is Iri iri ? iri : Plain(a[0]) is { } reference ? new Iri(context.BaseIri is null ? reference : IriReference.Resolve(context.BaseIri, reference)) : null;

    private static BlankNode? ToBlankNode(Term[] a, QueryContext context)
        => a.Length == 0 ? context.FreshBlankNode() : Plain(a[0]) is { } label ? context.BlankNodeOf(label) : null;

    private static Literal? ToDirectional(Term[] a, QueryContext context)
        => Plain(a[0]) is { } text && Plain(a[1]) is { Length: > 0 } tag && Plain(a[2]) is ("ltr" or "rtl") and var direction
            ? new Literal(text, RdfTerms.DirLangString, tag.ToLowerInvariant(), direction)
            : null;

    /// <summary>A version 4 UUID from the query's own random numbers.</summary>
    private static string RandomUuid(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString("D");
    }

    /// <summary>Basic filtering (RFC 4647 §3.3.1).</summary>
    private static bool LanguageMatches(string tag, string range)
        => range == "*"
            ? tag.Length > 0
            : tag.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (tag.Length == range.Length || tag[range.Length] == '-');
}

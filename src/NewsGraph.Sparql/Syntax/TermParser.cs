using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>Prologue and terms: IRIs, prefixed names, literals, variables (SPARQL 1.1 §19.8, productions 4–6, 106–138).</summary>
internal abstract class TermParser : TokenReader
{
    private readonly Dictionary<string, string> prefixes = [];
    private string? baseIri;

    /// <summary>Begins with a base and prefixes given from outside.</summary>
    protected TermParser(string text, string? baseIri, IReadOnlyDictionary<string, string>? prefixes)
        : base(text)
    {
        this.baseIri = baseIri;
        foreach (var (prefix, iri) in prefixes ?? new Dictionary<string, string>())
        {
            this.prefixes[prefix] = iri;
        }
    }

    /// <summary>The prefixes known at the cursor.</summary>
    protected IReadOnlyDictionary<string, string> Prefixes => prefixes;

    /// <summary>The base at the cursor, or null.</summary>
    protected string? BaseIri => baseIri;

    /// <summary>Takes BASE, PREFIX and VERSION declarations, in any order.</summary>
    protected void Prologue()
    {
        while (true)
        {
            if (AcceptWord("BASE"))
            {
                baseIri = Resolve(Expect(TokenKind.IriReference, "an IRI in angle brackets after BASE"));
            }
            else if (AcceptWord("PREFIX"))
            {
                PrefixDeclaration();
            }
            else if (AcceptWord("VERSION"))
            {
                Version();
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>A version is only announced: what is understood is the same for all (SPARQL 1.2 §4.1.4).</summary>
    private void Version()
    {
        var version = Expect(TokenKind.String, "a version such as \"1.2\" after VERSION");
        if (version.End - version.Start != version.Value.Length + 2)
        {
            throw Error("expected the version in single or double quotes, not in three", version.Start);
        }
    }

    private void PrefixDeclaration()
    {
        var name = Expect(TokenKind.PrefixedName, "a prefix such as ex:");
        if (name.PrefixLength != name.Value.Length - 1)
        {
            throw Error($"expected a prefix that ends with ':', found '{name.Value}'", name.Start);
        }

        prefixes[name.Value[..^1]] = Resolve(Expect(TokenKind.IriReference, "an IRI in angle brackets after the prefix"));
    }

    private string Resolve(Token reference) => baseIri is null ? reference.Value : IriReference.Resolve(baseIri, reference.Value);

    /// <summary>True at an IRI or prefixed name.</summary>
    protected bool IsAtIri => Current.Kind is TokenKind.IriReference or TokenKind.PrefixedName;

    /// <summary>Takes an IRI.</summary>
    protected Iri Iri(string what = "an IRI")
    {
        return Current.Kind switch
        {
            TokenKind.IriReference => new Iri(Resolve(Take())),
            TokenKind.PrefixedName => Expand(Take()),
            _ => throw Unexpected(what),
        };
    }

    private Iri Expand(Token name)
    {
        var prefix = name.Value[..name.PrefixLength];
        if (prefixes.TryGetValue(prefix, out var iri))
        {
            return new Iri(iri + name.Value[(name.PrefixLength + 1)..]);
        }

        var known = prefixes.Keys.Order(StringComparer.Ordinal).Select(p => p + ":");
        throw Error($"the prefix '{prefix}:' is not declared{Suggestions.For(prefix + ":", known)}", name.Start);
    }

    /// <summary>Takes a variable.</summary>
    protected Variable Variable(string what = "a variable") => new(Expect(TokenKind.Variable, what).Value);

    /// <summary>Takes a variable or an IRI.</summary>
    protected PatternTerm VariableOrIri(string what = "a variable or an IRI")
        => Current.Kind == TokenKind.Variable ? Variable() : new Constant(Iri(what));

    /// <summary>True at a string, number or boolean.</summary>
    protected bool IsAtLiteral
        => Current.Kind is TokenKind.String or TokenKind.Integer or TokenKind.Decimal or TokenKind.Double || IsAtWord("true") || IsAtWord("false") || IsAtSignedNumber;

    private bool IsAtSignedNumber
        => (IsAt("+") || IsAt("-")) && Following.Kind is TokenKind.Integer or TokenKind.Decimal or TokenKind.Double && Following.Start == Current.End;

    /// <summary>Takes a literal.</summary>
    protected Literal Literal()
    {
        var sign = IsAtSignedNumber ? Take().Value : "";
        var token = Take();
        return token.Kind switch
        {
            TokenKind.Integer => new Literal(sign + token.Value, Xsd.Integer),
            TokenKind.Decimal => new Literal(sign + token.Value, Xsd.Decimal),
            TokenKind.Double => new Literal(sign + token.Value, Xsd.Double),
            TokenKind.Word => new Literal(token.Value.ToLowerInvariant(), Xsd.Boolean),
            _ => StringLiteral(token.Value),
        };
    }

    private Literal Tagged(string lexical, Token tag)
    {
        var split = tag.Value.IndexOf("--", StringComparison.Ordinal);
        if (split < 0)
        {
            return Rdf.Literal.Tagged(lexical, tag.Value);
        }

        var direction = tag.Value[(split + 2)..];
        return direction is "ltr" or "rtl"
            ? new Literal(lexical, RdfTerms.DirLangString, tag.Value[..split].ToLowerInvariant(), direction)
            : throw Error($"the base direction after '--' is ltr or rtl, found '{direction}'", tag.Start);
    }

    private Literal StringLiteral(string lexical)
    {
        if (Current.Kind == TokenKind.LanguageTag)
        {
            return Tagged(lexical, Take());
        }

        return Accept("^^") ? new Literal(lexical, Iri("a datatype IRI after '^^'")) : new Literal(lexical);
    }
}

namespace NewsGraph.Rdf;

/// <summary>An RDF term (RDF 1.1 Concepts §3.1; RDF 1.2 adds triple terms).</summary>
public abstract record Term;

/// <summary>An IRI (RDF 1.1 Concepts §3.2). Compared code unit by code unit, never normalised.</summary>
/// <param name="Value">The absolute IRI.</param>
public sealed record Iri(string Value) : Term
{
    /// <summary>True for an IRI of the same code units. Written out because sets and sorts of quads ask it by the million, mostly of one and the same object.</summary>
    public bool Equals(Iri? other) => ReferenceEquals(this, other) || (other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal));

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => $"<{Value}>";
}

/// <summary>A blank node (RDF 1.1 Concepts §3.4), told apart by its label within one data set.</summary>
/// <param name="Label">Label without the leading <c>_:</c>.</param>
public sealed record BlankNode(string Label) : Term
{
    /// <inheritdoc />
    public override string ToString() => $"_:{Label}";
}

/// <summary>A literal (RDF 1.1 Concepts §3.3).</summary>
/// <param name="Lexical">Lexical form, as written.</param>
/// <param name="Datatype">Datatype IRI; <c>rdf:langString</c> or <c>rdf:dirLangString</c> when there is a language.</param>
/// <param name="Language">BCP 47 language tag in lower case, or null.</param>
/// <param name="Direction">Base direction <c>ltr</c> or <c>rtl</c> (RDF 1.2), or null.</param>
public sealed record Literal(string Lexical, Iri Datatype, string? Language = null, string? Direction = null) : Term
{
    /// <summary>A plain string, <c>xsd:string</c>.</summary>
    public Literal(string lexical)
        : this(lexical, Xsd.String)
    {
    }

    /// <summary>A language-tagged string.</summary>
    public static Literal Tagged(string lexical, string language) => new(lexical, RdfTerms.LangString, language.ToLowerInvariant());
}

/// <summary>A triple used as a term (RDF 1.2 Concepts §3.5).</summary>
/// <param name="Subject">Subject.</param>
/// <param name="Predicate">Predicate.</param>
/// <param name="Object">Object.</param>
public sealed record TripleTerm(Term Subject, Iri Predicate, Term Object) : Term;

/// <summary>A triple in a graph (RDF 1.1 Concepts §4).</summary>
/// <param name="Subject">IRI or blank node.</param>
/// <param name="Predicate">IRI.</param>
/// <param name="Object">Any term.</param>
/// <param name="Graph">Name of the graph, or null for the default graph.</param>
public readonly record struct Quad(Term Subject, Iri Predicate, Term Object, Term? Graph = null);

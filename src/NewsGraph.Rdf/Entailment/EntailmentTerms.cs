namespace NewsGraph.Rdf.Entailment;

/// <summary>Terms of RDFS and OWL that the rules read.</summary>
internal static class EntailmentTerms
{
    private const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    private const string Owl = "http://www.w3.org/2002/07/owl#";

    public static Iri SubClassOf { get; } = new(Rdfs + "subClassOf");

    public static Iri SubPropertyOf { get; } = new(Rdfs + "subPropertyOf");

    public static Iri Domain { get; } = new(Rdfs + "domain");

    public static Iri Range { get; } = new(Rdfs + "range");

    public static Iri InverseOf { get; } = new(Owl + "inverseOf");

    public static Iri EquivalentClass { get; } = new(Owl + "equivalentClass");

    public static Iri EquivalentProperty { get; } = new(Owl + "equivalentProperty");

    public static Iri SymmetricProperty { get; } = new(Owl + "SymmetricProperty");

    public static Iri TransitiveProperty { get; } = new(Owl + "TransitiveProperty");

    public static Iri SameAs { get; } = new(Owl + "sameAs");
}

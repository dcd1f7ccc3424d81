namespace NewsGraph.Rdf.Entailment;

/// <summary>A triple of any three terms (generalized RDF, RDF 1.2 Concepts §7): what reasoning makes in between.</summary>
/// <param name="Subject">Subject.</param>
/// <param name="Predicate">Predicate.</param>
/// <param name="Object">Object.</param>
internal readonly record struct Statement(Term Subject, Term Predicate, Term Object)
{
    /// <summary>The triple of a quad.</summary>
    public static Statement Of(Quad quad) => new(quad.Subject, quad.Predicate, quad.Object);

    /// <summary>The triple with each term exchanged.</summary>
    public Statement With(Func<Term, Term> exchange) => new(exchange(Subject), exchange(Predicate), exchange(Object));
}

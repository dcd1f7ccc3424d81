using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>A triple term with a variable in it (SPARQL 1.2 §4.3).</summary>
/// <param name="Subject">Subject.</param>
/// <param name="Predicate">Predicate.</param>
/// <param name="Object">Object.</param>
internal sealed record TripleTermPattern(PatternTerm Subject, PatternTerm Predicate, PatternTerm Object) : PatternTerm
{
    /// <summary>The variables in it, nested ones included.</summary>
    public IEnumerable<Variable> Variables => new[] { Subject, Predicate, Object }.SelectMany(part => part switch
    {
        Variable variable => [variable],
        TripleTermPattern nested => nested.Variables,
        _ => Enumerable.Empty<Variable>(),
    });

    /// <summary>A triple term of parts: a constant when they all are.</summary>
    public static PatternTerm Of(PatternTerm subject, PatternTerm predicate, PatternTerm @object)
        => subject is Constant s && predicate is Constant { Term: Iri p } && @object is Constant o
            ? new Constant(new TripleTerm(s.Term, p, o.Term))
            : new TripleTermPattern(subject, predicate, @object);

    /// <summary>The triple term with its parts changed.</summary>
    public PatternTerm Map(Func<PatternTerm, PatternTerm> change) => Of(change(Subject), change(Predicate), change(Object));

    /// <inheritdoc />
    public override string ToString() => $"<<( {Subject} {Predicate} {Object} )>>";
}

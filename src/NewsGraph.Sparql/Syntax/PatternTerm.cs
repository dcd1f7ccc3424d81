using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>What stands in a position of a triple pattern: a variable or a constant (SPARQL 1.1 §18.1.5).</summary>
internal abstract record PatternTerm;

/// <summary>A query variable; blank nodes of patterns are variables whose name begins with <c>_:</c>, which no projection sees.</summary>
/// <param name="Name">Name without the question mark.</param>
internal sealed record Variable(string Name) : PatternTerm
{
    /// <summary>True for a blank node of a pattern and for variables that translation made up.</summary>
    public bool IsHidden => Name.StartsWith("_:", StringComparison.Ordinal) || Name.StartsWith('.');

    /// <inheritdoc />
    public override string ToString() => IsHidden ? Name : "?" + Name;
}

/// <summary>A constant term.</summary>
/// <param name="Term">IRI or literal.</param>
internal sealed record Constant(Term Term) : PatternTerm
{
    /// <inheritdoc />
    public override string ToString() => TermText.Of(Term);
}

/// <summary>A triple pattern (SPARQL 1.1 §18.1.5).</summary>
/// <param name="Subject">Subject.</param>
/// <param name="Predicate">Predicate.</param>
/// <param name="Object">Object.</param>
internal sealed record TriplePattern(PatternTerm Subject, PatternTerm Predicate, PatternTerm Object)
{
    /// <inheritdoc />
    public override string ToString() => $"{Subject} {Predicate} {Object}";
}

/// <summary>A triple or a path between two terms, as written; <see cref="Verb"/> is a term or a <see cref="PropertyPath"/>.</summary>
/// <param name="Subject">Subject.</param>
/// <param name="Verb">A variable, or a path (a single link for a plain IRI).</param>
/// <param name="Object">Object.</param>
internal sealed record PathTriple(PatternTerm Subject, Verb Verb, PatternTerm Object);

/// <summary>The middle of a triple in a query: a variable or a path.</summary>
internal abstract record Verb;

/// <summary>A variable as predicate.</summary>
/// <param name="Variable">The variable.</param>
internal sealed record VariableVerb(Variable Variable) : Verb;

/// <summary>A path as predicate.</summary>
/// <param name="Path">The path.</param>
internal sealed record PathVerb(PropertyPath Path) : Verb;

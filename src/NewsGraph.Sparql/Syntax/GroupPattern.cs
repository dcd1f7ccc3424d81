using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>An element of a group graph pattern (SPARQL 1.1 §5.2).</summary>
internal abstract record PatternElement;

/// <summary><c>{ … }</c>: its elements in the order written.</summary>
internal sealed record GroupPattern(IReadOnlyList<PatternElement> Elements) : PatternElement;

/// <summary>A basic graph pattern.</summary>
internal sealed record TriplesElement(IReadOnlyList<PathTriple> Triples) : PatternElement;

/// <summary><c>FILTER</c>.</summary>
internal sealed record FilterElement(Expression Condition) : PatternElement;

/// <summary><c>OPTIONAL</c>.</summary>
internal sealed record OptionalElement(GroupPattern Pattern) : PatternElement;

/// <summary><c>MINUS</c>.</summary>
internal sealed record MinusElement(GroupPattern Pattern) : PatternElement;

/// <summary><c>{ … } UNION { … }</c>, two or more.</summary>
internal sealed record UnionElement(IReadOnlyList<GroupPattern> Alternatives) : PatternElement;

/// <summary><c>GRAPH</c>.</summary>
internal sealed record GraphElement(PatternTerm Name, GroupPattern Pattern) : PatternElement;

/// <summary><c>SERVICE</c>; <paramref name="Query"/> is what the service is asked: the pattern as written, with the prologue before it.</summary>
internal sealed record ServiceElement(PatternTerm Name, GroupPattern Pattern, bool IsSilent, string Query) : PatternElement;

/// <summary><c>BIND</c>.</summary>
internal sealed record BindElement(Expression Value, Variable Variable, int Offset) : PatternElement;

/// <summary><c>VALUES</c>: a null stands for UNDEF.</summary>
internal sealed record ValuesElement(IReadOnlyList<Variable> Variables, IReadOnlyList<IReadOnlyList<Term?>> Rows) : PatternElement;

/// <summary>A subquery.</summary>
internal sealed record SubqueryElement(SelectClause Select, GroupPattern Where, SolutionModifiers Modifiers) : PatternElement;

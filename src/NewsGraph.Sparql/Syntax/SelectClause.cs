namespace NewsGraph.Sparql.Syntax;

/// <summary>A projected variable, with the expression that makes it or null.</summary>
internal sealed record Projection(Variable Variable, Expression? Value, int Offset);

/// <summary>A grouping key: an expression, and the variable that names it when there is one.</summary>
internal sealed record GroupKey(Expression Value, Variable? Variable);

/// <summary>An ordering key.</summary>
internal sealed record OrderKey(Expression Value, bool IsDescending);

/// <summary>How SELECT treats equal rows.</summary>
internal enum Duplicates
{
    /// <summary>They stay.</summary>
    Keep,

    /// <summary><c>DISTINCT</c>: they go.</summary>
    Distinct,

    /// <summary><c>REDUCED</c>: they may go.</summary>
    Reduced,
}

/// <summary>What comes after SELECT; <see cref="Items"/> is null for <c>*</c>.</summary>
internal sealed record SelectClause(Duplicates Duplicates, IReadOnlyList<Projection>? Items, int Offset);

/// <summary>Solution modifiers and the trailing VALUES (SPARQL 1.1 §19.8, productions 18 and 28).</summary>
internal sealed record SolutionModifiers(
    IReadOnlyList<GroupKey> GroupBy,
    IReadOnlyList<Expression> Having,
    IReadOnlyList<OrderKey> OrderBy,
    long? Limit,
    long Offset,
    ValuesElement? Values);

using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>An expression (SPARQL 1.1 §17).</summary>
internal abstract record Expression;

/// <summary>The value of a variable.</summary>
internal sealed record VariableExpression(Variable Variable) : Expression
{
    /// <inheritdoc />
    public override string ToString() => Variable.ToString();
}

/// <summary>A constant.</summary>
internal sealed record ConstantExpression(Term Term) : Expression
{
    /// <inheritdoc />
    public override string ToString() => TermText.Of(Term);
}

/// <summary>An operator or built-in function with its arguments.</summary>
/// <param name="Name">The operator's sign (unary minus is <c>neg</c>, plus <c>pos</c>) or the function's name in upper case.</param>
/// <param name="Arguments">The arguments.</param>
internal sealed record CallExpression(string Name, IReadOnlyList<Expression> Arguments) : Expression
{
    /// <inheritdoc />
    public override string ToString()
        => Arguments.Count == 2 && !char.IsLetter(Name[0]) ? $"({Arguments[0]} {Name} {Arguments[1]})" : $"{Name}({string.Join(", ", Arguments)})";
}

/// <summary>A function named by an IRI, such as a cast (SPARQL 1.1 §17.6).</summary>
internal sealed record FunctionExpression(Iri Function, IReadOnlyList<Expression> Arguments) : Expression
{
    /// <inheritdoc />
    public override string ToString() => $"{Function}({string.Join(", ", Arguments)})";
}

/// <summary><c>IN</c> and <c>NOT IN</c>.</summary>
internal sealed record InExpression(Expression Value, IReadOnlyList<Expression> Choices, bool IsNegated) : Expression
{
    /// <inheritdoc />
    public override string ToString() => $"({Value} {(IsNegated ? "NOT IN" : "IN")} ({string.Join(", ", Choices)}))";
}

/// <summary><c>EXISTS</c> and <c>NOT EXISTS</c> as parsed.</summary>
internal sealed record ExistsExpression(GroupPattern Pattern, bool IsNegated) : Expression;

/// <summary>An aggregate (SPARQL 1.1 §11).</summary>
/// <param name="Name">COUNT, SUM, MIN, MAX, AVG, SAMPLE or GROUP_CONCAT.</param>
/// <param name="IsDistinct">With DISTINCT.</param>
/// <param name="Argument">What is aggregated; null for <c>COUNT(*)</c>.</param>
/// <param name="Separator">Between the parts of GROUP_CONCAT.</param>
internal sealed record AggregateExpression(string Name, bool IsDistinct, Expression? Argument, string Separator = " ") : Expression
{
    /// <inheritdoc />
    public override string ToString() => $"{Name}({(IsDistinct ? "DISTINCT " : "")}{Argument?.ToString() ?? "*"})";
}

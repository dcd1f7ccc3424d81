namespace NewsGraph.Sparql.Syntax;

/// <summary>Questions about expressions.</summary>
internal static class ExpressionWalk
{
    /// <summary>The direct operands.</summary>
    public static IReadOnlyList<Expression> Operands(Expression expression) => expression switch
    {
        CallExpression call => call.Arguments,
        FunctionExpression function => function.Arguments,
        InExpression within => [within.Value, .. within.Choices],
        AggregateExpression { Argument: { } argument } => [argument],
        _ => [],
    };

    /// <summary>The same expression over other operands.</summary>
    public static Expression WithOperands(Expression expression, IReadOnlyList<Expression> operands) => expression switch
    {
        CallExpression call => call with { Arguments = operands },
        FunctionExpression function => function with { Arguments = operands },
        InExpression within => within with { Value = operands[0], Choices = [.. operands.Skip(1)] },
        AggregateExpression { Argument: not null } aggregate => aggregate with { Argument = operands[0] },
        _ => expression,
    };

    /// <summary>True when one of them holds an aggregate.</summary>
    public static bool HasAggregate(IEnumerable<Expression> expressions)
        => expressions.Any(expression => expression is AggregateExpression || HasAggregate(Operands(expression)));

    /// <summary>Variables outside aggregates, in order; those of EXISTS are not counted.</summary>
    public static IEnumerable<Variable> FreeVariables(Expression expression) => expression switch
    {
        VariableExpression variable => [variable.Variable],
        AggregateExpression => [],
        _ => Operands(expression).SelectMany(FreeVariables),
    };
}

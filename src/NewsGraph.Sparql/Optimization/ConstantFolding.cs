using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Evaluation.Functions;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>Calls of pure functions on constants are computed once; FILTER(true) goes.</summary>
internal sealed class ConstantFolding : IRewriteRule
{
    /// <inheritdoc />
    public AlgebraNode Apply(AlgebraNode node) => node switch
    {
        FilterNode filter => Folded(filter),
        ExtendNode extend => new ExtendNode(extend.Input, extend.Variable, Fold(extend.Value)),
        LeftJoinNode { Condition: { } condition } left => new LeftJoinNode(left.Left, left.Right, Fold(condition)),
        _ => node,
    };

    private static AlgebraNode Folded(FilterNode filter)
    {
        var condition = Fold(filter.Condition);
        return condition is ConstantExpression constant && Evaluation.Values.EffectiveBoolean.Of(constant.Term) == true
            ? filter.Input
            : new FilterNode(condition, filter.Input);
    }

    /// <summary>An expression with its constant parts computed; what fails is left to fail where it is evaluated.</summary>
    public static Expression Fold(Expression expression)
    {
        var operands = ExpressionWalk.Operands(expression);
        if (operands.Count == 0)
        {
            return expression;
        }

        Expression[] folded = [.. operands.Select(Fold)];
        if (expression is CallExpression call && FunctionLibrary.IsPure(call.Name) && !IsContextual(call.Name) && Array.TrueForAll(folded, operand => operand is ConstantExpression))
        {
            var value = FunctionLibrary.Find(call.Name)(Array.ConvertAll(folded, operand => ((ConstantExpression)operand).Term), null!);
            return value is null ? expression : new ConstantExpression(value);
        }

        return ExpressionWalk.WithOperands(expression, folded);
    }

    private static bool IsContextual(string name) => name is "IRI" or "URI";
}

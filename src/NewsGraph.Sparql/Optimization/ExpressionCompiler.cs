using NewsGraph.Rdf;
using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Evaluation;
using NewsGraph.Sparql.Evaluation.Expressions;
using NewsGraph.Sparql.Evaluation.Functions;
using NewsGraph.Sparql.Evaluation.Operators;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>Expressions to evaluators.</summary>
internal sealed class ExpressionCompiler(QueryContext context, SlotMap slots, Func<AlgebraNode, PlanScope, Operator> plan)
{
    /// <summary>A condition for filters: remembered by number where it reads one variable only.</summary>
    public Evaluator Condition(Expression expression, PlanScope scope)
    {
        var evaluator = Compile(expression, scope);
        Variable[] read = [.. Scope.Of(expression).Distinct()];
        return read.Length == 1 && expression is CallExpression or InExpression && IsPure(expression) && evaluator is BooleanEvaluator or CallEvaluator && !IsComparisonWithConstant(expression)
            ? new OneVariableTest(evaluator, slots.Of(read[0]))
            : evaluator;
    }

    /// <summary>A comparison of a variable with a date or an integer is decided on numbers more cheaply than it is remembered.</summary>
    private bool IsComparisonWithConstant(Expression expression)
        => expression is CallExpression { Name: "<" or ">" or "<=" or ">=", Arguments: [VariableExpression, ConstantExpression { Term: Literal literal }] }
            && context.Data.RangesBetween(literal, null) is not null;

    /// <summary>A value for BIND and the like: remembered by number where it reads one variable only.</summary>
    public Evaluator Value(Expression expression, PlanScope scope)
    {
        var evaluator = Compile(expression, scope);
        Variable[] read = [.. Scope.Of(expression).Distinct()];
        return read.Length == 1 && expression is CallExpression or FunctionExpression && IsPure(expression)
            ? new OneVariableValue(evaluator, slots.Of(read[0]))
            : evaluator;
    }

    private static bool IsPure(Expression expression) => expression switch
    {
        ExistsPattern => false,
        CallExpression call when IsChanging(call) => false,
        _ => ExpressionWalk.Operands(expression).All(IsPure),
    };

    /// <summary>True for a function that gives another value each time.</summary>
    private static bool IsChanging(CallExpression call) => call.Name is "RAND" or "UUID" or "STRUUID" or "BNODE";

    /// <summary>The evaluator of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="scope">Its place; what EXISTS patterns inside see is its outer variables.</param>
    public Evaluator Compile(Expression expression, PlanScope scope) => expression switch
    {
        VariableExpression variable => new VariableEvaluator(slots.Of(variable.Variable), context.Terms),
        ConstantExpression constant => new ConstantEvaluator(constant.Term),
        InExpression within => new InEvaluator(Compile(within.Value, scope), CompileAll(within.Choices, scope), within.IsNegated),
        FunctionExpression function when function.Function == TextSearch.Score => TextScore(function, scope),
        FunctionExpression function => Cast(function, scope),
        ExistsPattern exists => Exists(exists, scope),
        CallExpression call => Call(call, scope),
        _ => throw new InvalidOperationException($"no evaluation for {expression.GetType().Name}"),
    };

    private Evaluator[] CompileAll(IEnumerable<Expression> expressions, PlanScope scope) => [.. expressions.Select(expression => Compile(expression, scope))];

    private Evaluator Call(CallExpression call, PlanScope scope)
    {
        if (call.Name == "BOUND")
        {
            return new BoundEvaluator(slots.Of(((VariableExpression)call.Arguments[0]).Variable));
        }

        context.IsDivisible &= !IsChanging(call);
        var arguments = CompileAll(call.Arguments, scope);
        return call.Name switch
        {
            "&&" => new AndEvaluator(arguments[0], arguments[1]),
            "||" => new OrEvaluator(arguments[0], arguments[1]),
            "!" => new NotEvaluator(arguments[0]),
            "=" or "!=" or "<" or ">" or "<=" or ">=" => new ComparisonEvaluator(call.Name, arguments[0], arguments[1], context),
            "IF" => new IfEvaluator(arguments[0], arguments[1], arguments[2]),
            "COALESCE" => new CoalesceEvaluator(arguments),
            _ => new CallEvaluator(FunctionLibrary.Find(call.Name), arguments, context),
        };
    }

    /// <summary>A function that nobody knows is an error where it is evaluated, not a refusal of the query (SPARQL 1.1 §17.6).</summary>
    private CallEvaluator Cast(FunctionExpression function, PlanScope scope)
        => new(FunctionLibrary.FindCast(function.Function) is { } cast && function.Arguments.Count == 1 ? cast : (_, _) => null, CompileAll(function.Arguments, scope), context);

    private CallEvaluator TextScore(FunctionExpression function, PlanScope scope)
    {
        if (function.Arguments.Count != 2)
        {
            throw new QueryEvaluationException("text:score takes a text and the words that were searched");
        }

        var index = context.TextIndex;
        return new CallEvaluator(
            (arguments, _) => arguments is [Literal text, Literal wanted] ? Evaluation.Values.NumericValue.Double(index.Score(text.Lexical, wanted.Lexical)).ToLiteral() : null,
            CompileAll(function.Arguments, scope),
            context);
    }

    private ExistsEvaluator Exists(ExistsPattern exists, PlanScope scope)
    {
        var pattern = plan(exists.Pattern, scope with { IsCutShort = true });
        var shared = Scope.Mentioned(exists.Pattern).Where(scope.Outer.Contains);
        return new ExistsEvaluator(pattern, slots.Of(scope.WithGraph(shared).Distinct()), exists.IsNegated);
    }
}

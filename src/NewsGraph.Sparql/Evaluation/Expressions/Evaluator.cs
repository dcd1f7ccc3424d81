using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Values;

namespace NewsGraph.Sparql.Evaluation.Expressions;

/// <summary>An expression ready to be evaluated over rows of term numbers. Null is an error, an unbound variable included.</summary>
internal abstract class Evaluator
{
    /// <summary>The value in a row.</summary>
    public abstract Term? Evaluate(TermId[] row);

    /// <summary>The effective boolean value in a row; null is an error.</summary>
    public virtual bool? Test(TermId[] row) => EffectiveBoolean.Of(Evaluate(row));

    /// <summary>The number of the value in a row; none for an error.</summary>
    public virtual TermId Number(TermId[] row, TermTable terms) => Evaluate(row) is { } term ? terms.Intern(term) : TermId.None;
}

/// <summary>An expression whose value is a boolean.</summary>
internal abstract class BooleanEvaluator : Evaluator
{
    /// <inheritdoc />
    public sealed override Term? Evaluate(TermId[] row) => Lexical.Of(Test(row));

    /// <inheritdoc />
    public abstract override bool? Test(TermId[] row);
}

/// <summary>The value of a variable.</summary>
internal sealed class VariableEvaluator(int slot, TermTable terms) : Evaluator
{
    /// <summary>The variable's column.</summary>
    public int Slot => slot;

    /// <inheritdoc />
    public override Term? Evaluate(TermId[] row) => terms.Decode(row[slot]);

    /// <inheritdoc />
    public override TermId Number(TermId[] row, TermTable terms) => row[slot];
}

/// <summary>A constant.</summary>
internal sealed class ConstantEvaluator(Term term) : Evaluator
{
    /// <summary>The constant.</summary>
    public Term Term => term;

    /// <inheritdoc />
    public override Term? Evaluate(TermId[] row) => term;
}

/// <summary>A function call: an argument that fails makes the call fail.</summary>
internal sealed class CallEvaluator(Functions.BuiltIn function, Evaluator[] arguments, QueryContext context) : Evaluator
{
    private readonly Term[] values = new Term[arguments.Length];

    /// <inheritdoc />
    public override Term? Evaluate(TermId[] row)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Evaluate(row) is not { } value)
            {
                return null;
            }

            values[i] = value;
        }

        return function(values, context);
    }
}

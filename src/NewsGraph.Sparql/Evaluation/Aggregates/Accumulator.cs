using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Expressions;

namespace NewsGraph.Sparql.Evaluation.Aggregates;

/// <summary>The state of an aggregate over one group (SPARQL 1.1 §18.5.1).</summary>
internal abstract class Accumulator
{
    /// <summary>Takes a solution in.</summary>
    public abstract void Add(TermId[] row);

    /// <summary>The number of the result; none for an error.</summary>
    public abstract TermId Result(TermTable terms);
}

/// <summary>COUNT(*), with DISTINCT over whole solutions.</summary>
internal sealed class CountRows(int[]? distinctSlots) : Accumulator
{
    private readonly Operators.KeyTable? seen = distinctSlots is null ? null : new Operators.KeyTable(distinctSlots.Length);
    private long count;

    /// <inheritdoc />
    public override void Add(TermId[] row)
    {
        count++;
        seen?.Add(row, distinctSlots!, out _);
    }

    /// <inheritdoc />
    public override TermId Result(TermTable terms) => terms.Intern(seen?.Count ?? count);
}

/// <summary>COUNT of an expression: solutions where it is an error don't count. Works on numbers alone when the expression is a variable.</summary>
internal sealed class CountValues(Evaluator argument, bool isDistinct, TermTable table) : Accumulator
{
    private readonly HashSet<TermId>? seen = isDistinct ? [] : null;
    private long count;

    /// <inheritdoc />
    public override void Add(TermId[] row)
    {
        var number = argument.Number(row, table);
        if (!number.IsNone && seen?.Add(number) != false)
        {
            count++;
        }
    }

    /// <inheritdoc />
    public override TermId Result(TermTable terms) => terms.Intern(count);
}

/// <summary>An aggregate that looks at the values of its argument, each once with DISTINCT.</summary>
internal abstract class ValueAccumulator(Evaluator argument, bool isDistinct, TermTable table) : Accumulator
{
    private readonly HashSet<TermId>? seen = isDistinct ? [] : null;

    /// <inheritdoc />
    public sealed override void Add(TermId[] row)
    {
        var number = argument.Number(row, table);
        if (number.IsNone || seen?.Add(number) != false)
        {
            Add(number, table.Decode(number));
        }
    }

    /// <summary>Takes a value in; null is an error.</summary>
    protected abstract void Add(TermId number, Term? value);
}

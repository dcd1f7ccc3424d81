using System.Text;
using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Expressions;
using NewsGraph.Sparql.Evaluation.Functions;
using NewsGraph.Sparql.Evaluation.Values;

namespace NewsGraph.Sparql.Evaluation.Aggregates;

/// <summary>SUM and AVG: one value that isn't a number makes the result an error.</summary>
internal sealed class SumAccumulator(Evaluator argument, bool isDistinct, bool isAverage, TermTable table) : ValueAccumulator(argument, isDistinct, table)
{
    private NumericValue? sum = NumericValue.Integer(0);
    private long count;

    /// <inheritdoc />
    protected override void Add(TermId number, Term? value)
    {
        count++;
        sum = sum is { } before && NumericValue.TryParse(value, out var addend) ? Arithmetic.Apply("+", before, addend) : null;
    }

    /// <inheritdoc />
    public override TermId Result(TermTable terms)
    {
        var result = isAverage && count > 0 && sum is { } total ? Arithmetic.Apply("/", total, NumericValue.Integer(count)) : sum;
        return result is { } value ? terms.Intern(value.ToLiteral()) : TermId.None;
    }
}

/// <summary>MIN and MAX, in the order of ORDER BY; an error among the values makes the result an error.</summary>
internal sealed class ExtremeAccumulator(Evaluator argument, bool isDistinct, bool isMaximum, TermTable table) : ValueAccumulator(argument, isDistinct, table)
{
    private TermId best;
    private SortKey? bestKey;
    private bool hasError;

    /// <inheritdoc />
    protected override void Add(TermId number, Term? value)
    {
        hasError |= value is null;
        if (number == best)
        {
            return;
        }

        var key = SortKey.Of(value);
        var order = bestKey is null ? 0 : SortKey.Compare(key, bestKey);
        if (bestKey is null || (isMaximum ? order > 0 : order < 0))
        {
            (best, bestKey) = (number, key);
        }
    }

    /// <inheritdoc />
    public override TermId Result(TermTable terms) => hasError ? TermId.None : best;
}

/// <summary>SAMPLE: the first value that is not an error.</summary>
internal sealed class SampleAccumulator(Evaluator argument, TermTable table) : ValueAccumulator(argument, isDistinct: false, table)
{
    private TermId first;

    /// <inheritdoc />
    protected override void Add(TermId number, Term? value) => first = first.IsNone ? number : first;

    /// <inheritdoc />
    public override TermId Result(TermTable terms) => first;
}

/// <summary>GROUP_CONCAT: the values as strings, in the order of the solutions.</summary>
internal sealed class ConcatAccumulator(Evaluator argument, bool isDistinct, string separator, TermTable table) : ValueAccumulator(argument, isDistinct, table)
{
    private readonly StringBuilder text = new();
    private bool hasParts;
    private bool hasError;

    /// <inheritdoc />
    protected override void Add(TermId number, Term? value)
    {
        var part = value is null ? null : TermFunctions.StrOf(value);
        hasError |= part is null;
        text.Append(hasParts ? separator : "").Append(part);
        hasParts = true;
    }

    /// <inheritdoc />
    public override TermId Result(TermTable terms) => hasError ? TermId.None : terms.Intern(new Literal(text.ToString()));
}

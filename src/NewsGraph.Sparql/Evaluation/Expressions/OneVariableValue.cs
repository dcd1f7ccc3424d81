using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Expressions;

/// <summary>A value that depends on one variable only, remembered by the variable's number: YEAR of a date is computed once a date.</summary>
internal sealed class OneVariableValue(Evaluator inner, int slot) : Evaluator
{
    private const int CacheSize = 1 << 12;

    private readonly TermId[] numbers = new TermId[CacheSize];
    private readonly TermId[] values = new TermId[CacheSize];

    /// <inheritdoc />
    public override Term? Evaluate(TermId[] row) => inner.Evaluate(row);

    /// <inheritdoc />
    public override TermId Number(TermId[] row, TermTable terms)
    {
        var number = row[slot];
        if (number.IsNone)
        {
            return inner.Number(row, terms);
        }

        var place = (int)((number.Value * 0x9E3779B97F4A7C15) >> 52);
        if (numbers[place] != number)
        {
            values[place] = inner.Number(row, terms);
            numbers[place] = number;
        }

        return values[place];
    }
}

using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Expressions;

/// <summary>A condition that depends on one variable only, with its outcomes remembered by the variable's number: filters on ids.</summary>
internal sealed class OneVariableTest(Evaluator inner, int slot) : BooleanEvaluator
{
    private const int CacheSize = 1 << 12;

    private readonly TermId[] numbers = new TermId[CacheSize];
    private readonly bool?[] outcomes = new bool?[CacheSize];

    /// <inheritdoc />
    public override bool? Test(TermId[] row)
    {
        var number = row[slot];
        if (number.IsNone)
        {
            return inner.Test(row);
        }

        var place = (int)((number.Value * 0x9E3779B97F4A7C15) >> 52);
        if (numbers[place] != number)
        {
            outcomes[place] = inner.Test(row);
            numbers[place] = number;
        }

        return outcomes[place];
    }
}

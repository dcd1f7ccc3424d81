using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Operators;

namespace NewsGraph.Sparql.Evaluation.Expressions;

/// <summary>EXISTS as a semi-join: the pattern is asked once for each combination of the variables that it shares with the row.</summary>
internal sealed class ExistsEvaluator(Operator pattern, int[] sharedSlots, bool isNegated) : BooleanEvaluator
{
    private readonly KeyTable asked = new(sharedSlots.Length);
    private readonly List<bool> answers = [];

    /// <inheritdoc />
    public override bool? Test(TermId[] row)
    {
        var place = asked.Add(row, sharedSlots, out var isNew);
        if (isNew)
        {
            answers.Add(HasSolution(row));
        }

        return answers[place] != isNegated;
    }

    private bool HasSolution(TermId[] row)
    {
        using var solutions = pattern.Evaluate(row).GetEnumerator();
        return solutions.MoveNext();
    }
}

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>One pattern of a <see cref="StarJoin"/>, and what its solutions must meet.</summary>
/// <param name="Scan">The pattern; its predicate is a constant.</param>
/// <param name="Filters">Conditions that can be tested once the pattern is bound.</param>
internal sealed record StarStep(ScanOperator Scan, IReadOnlyList<FilterCondition> Filters)
{
    /// <summary>True when the row meets the conditions.</summary>
    public bool Passes(Rdf.TermId[] row)
    {
        foreach (var filter in Filters)
        {
            if (filter.Condition.Test(row) != true)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A condition with its text.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Text">How it is written.</param>
internal sealed record FilterCondition(Expressions.Evaluator Condition, string Text);

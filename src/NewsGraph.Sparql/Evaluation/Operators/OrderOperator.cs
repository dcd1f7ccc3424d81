using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Expressions;
using NewsGraph.Sparql.Evaluation.Values;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>
/// Sorts; with a limit it keeps only rows that may still be among the first. Rows with equal keys stay in the order of arrival,
/// so the result is the same on every run.
/// </summary>
internal sealed class OrderOperator(Operator input, (Evaluator Value, bool IsDescending)[] keys, long? limit, string text, QueryContext context) : Operator
{
    private const int Slack = 1024;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [input];

    /// <inheritdoc />
    public override string Describe() => text;

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var before = (TermId[])row.Clone();
        var rows = new SortedRows(row.Length, [.. keys.Select(key => key.IsDescending)], context);
        Collect(row, rows);
        try
        {
            for (var place = 0; place < rows.Count; place++)
            {
                rows.Show(place, row);
                yield return row;
            }
        }
        finally
        {
            before.CopyTo(row, 0);
        }
    }

    private void Collect(TermId[] row, SortedRows rows)
    {
        var sortKeys = new TermId[keys.Length];
        foreach (var solution in input.Evaluate(row))
        {
            context.Guard.Tick();
            for (var i = 0; i < keys.Length; i++)
            {
                sortKeys[i] = keys[i].Value.Number(solution, context.Terms);
            }

            if (!rows.IsAmongFirst(sortKeys))
            {
                continue;
            }

            rows.Add(solution, sortKeys);
            context.Guard.Reserve(limit is null ? (8 * (solution.Length + (2 * keys.Length))) + 8 : 0);
            if (rows.Count - Slack > limit)
            {
                rows.KeepFirst((int)limit.Value);
            }
        }

        rows.KeepFirst((int)Math.Min(limit ?? rows.Count, rows.Count));
    }
}

using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Operators;

namespace NewsGraph.Sparql.Evaluation.Parallel;

/// <summary>
/// Evaluates a plan that runs along one big scan in several threads: the scan is cut into parts, each thread has an equal plan of its own,
/// and the solutions come in the order in which one thread would find them. Stands only where the row is empty.
/// </summary>
/// <param name="spine">The plan.</param>
/// <param name="again">Makes an equal plan for another thread, which stops when told to.</param>
/// <param name="context">What the evaluation shares.</param>
internal sealed class ParallelOperator(Spine spine, Func<CancellationToken, Spine> again, QueryContext context) : Operator
{
    /// <inheritdoc />
    public override int SortedBy => spine.Plan.SortedBy;

    /// <inheritdoc />
    public override int NearlySortedBy => spine.Plan.NearlySortedBy;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [spine.Plan];

    /// <inheritdoc />
    public override string Describe() => $"Parallel in {context.Threads} threads";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row) => spine.Cut(row) is { Count: > 1 } morsels ? Divided(row, morsels) : spine.Plan.Evaluate(row);

    private IEnumerable<TermId[]> Divided(TermId[] row, List<Morsel> morsels)
    {
        // Kept solutions are found once, before several threads look at them.
        foreach (var table in spine.Tables)
        {
            table.Table(row);
        }

        using var run = new ParallelRun(spine, morsels, again, row.Length, context);
        try
        {
            foreach (var block in run.Blocks())
            {
                for (var i = 0; i < block.Count; i++)
                {
                    block.Show(i, row);
                    yield return row;
                }
            }
        }
        finally
        {
            Array.Clear(row);
        }
    }
}

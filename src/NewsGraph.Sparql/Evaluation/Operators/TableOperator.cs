using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>
/// The solutions of an input evaluated on its own, once, and kept; each evaluation gives those that agree with the row, found by a hash
/// of the key columns. Ambient columns (the graph variable of an enclosing GRAPH) are seen by the input; when they change it is evaluated again.
/// </summary>
internal sealed class TableOperator(Operator input, int[] slots, int[] keySlots, int[] ambientSlots, QueryContext context) : Operator
{
    private SolutionTable? table;
    private TermId[] ambient = [];

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [input];

    /// <inheritdoc />
    public override string Describe() => $"Table of {slots.Length} column(s), {keySlots.Length} of them key";

    /// <summary>Takes the kept solutions of an equal operator, so that they needn't be found again; it must have them already.</summary>
    public void Share(TableOperator other) => (table, ambient) = (other.table, other.ambient);

    /// <summary>The kept solutions.</summary>
    public SolutionTable Table(TermId[] row)
    {
        if (table is null || !Array.TrueForAll(ambientSlots, slot => ambient[slot] == row[slot]))
        {
            ambient = (TermId[])row.Clone();
            table = Build(row.Length);
        }

        return table;
    }

    private SolutionTable Build(int width)
    {
        var built = new SolutionTable(slots, keySlots, context.Guard);
        var own = new TermId[width];
        foreach (var slot in ambientSlots)
        {
            own[slot] = ambient[slot];
        }

        foreach (var solution in input.Evaluate(own))
        {
            context.Guard.Tick();
            built.Add(solution);
        }

        return built;
    }

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var solutions = Table(row);
        var wasSet = 0UL;
        try
        {
            for (var solution = solutions.First(row); solution >= 0; solution = solutions.Next(solution))
            {
                context.Guard.Tick();
                if (solutions.TryBind(solution, row, out wasSet))
                {
                    yield return row;
                    solutions.Unbind(row, wasSet);
                }

                wasSet = 0;
            }
        }
        finally
        {
            solutions.Unbind(row, wasSet);
        }
    }
}

using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>Groups by the numbers of the keys and aggregates; without keys there is one group, even of no solutions (SPARQL 1.1 §18.5.1).</summary>
internal sealed class GroupOperator(Operator input, int[] keySlots, AggregateColumn[] aggregates, string text, QueryContext context) : Operator
{
    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [input];

    /// <inheritdoc />
    public override string Describe() => text;

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var groups = new KeyTable(keySlots.Length);
        var states = Collect(row, groups);
        var before = (TermId[])row.Clone();
        try
        {
            for (var group = 0; group < states.Count; group++)
            {
                Show(group, groups, states, row);
                yield return row;
            }
        }
        finally
        {
            before.CopyTo(row, 0);
        }
    }

    private GroupStates Collect(TermId[] row, KeyTable groups)
    {
        var states = new GroupStates(aggregates);
        foreach (var solution in input.Evaluate(row))
        {
            context.Guard.Tick();
            var group = groups.Add(solution, keySlots, out var isNew);
            if (isNew)
            {
                context.Guard.Reserve(64 + (8 * keySlots.Length) + (64 * aggregates.Length));
                states.Begin();
            }

            states.Add(group, solution);
        }

        if (keySlots.Length == 0 && states.Count == 0)
        {
            states.Begin();
        }

        return states;
    }

    private void Show(int group, KeyTable groups, GroupStates states, TermId[] row)
    {
        for (var i = 0; i < keySlots.Length; i++)
        {
            row[keySlots[i]] = groups.At(group, i);
        }

        for (var i = 0; i < aggregates.Length; i++)
        {
            row[aggregates[i].Slot] = states.Result(group, i, context.Terms);
        }
    }
}

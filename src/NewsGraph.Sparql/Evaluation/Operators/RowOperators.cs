using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>Rows given in the query.</summary>
internal sealed class ValuesOperator(int[] slots, TermId[][] rows) : Operator
{
    /// <inheritdoc />
    public override string Describe() => slots.Length == 0 && rows.Length == 1 ? "Unit" : $"Values: {rows.Length} row(s)";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var before = Array.ConvertAll(slots, slot => row[slot]);
        try
        {
            foreach (var values in rows)
            {
                if (Bind(values, before, row))
                {
                    yield return row;
                }
            }
        }
        finally
        {
            Restore(before, row);
        }
    }

    private bool Bind(TermId[] values, TermId[] before, TermId[] row)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            if (!before[i].IsNone && !values[i].IsNone && before[i] != values[i])
            {
                return false;
            }

            row[slots[i]] = before[i].IsNone ? values[i] : before[i];
        }

        return true;
    }

    private void Restore(TermId[] before, TermId[] row)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            row[slots[i]] = before[i];
        }
    }
}

/// <summary>Computes a column.</summary>
internal sealed class ExtendOperator(Operator input, int slot, Expressions.Evaluator value, string text, QueryContext context) : Operator
{
    private readonly bool beginsSolution = input is not ExtendOperator;

    /// <inheritdoc />
    public override int SortedBy => input.SortedBy;

    /// <inheritdoc />
    public override Operator? Source => input;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [input];

    /// <inheritdoc />
    public override string Describe() => $"Extend {text}";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        foreach (var _ in input.Evaluate(row))
        {
            if (beginsSolution)
            {
                context.BeginSolution();
            }

            var before = row[slot];
            var number = value.Number(row, context.Terms);
            if (!before.IsNone && !number.IsNone && number != before)
            {
                continue;
            }

            row[slot] = before.IsNone ? number : before;
            try
            {
                yield return row;
            }
            finally
            {
                row[slot] = before;
            }
        }
    }
}

/// <summary>Drops rows that were there before, by some columns.</summary>
internal sealed class DistinctOperator(Operator input, int[] slots, QueryContext context) : Operator
{
    /// <inheritdoc />
    public override int SortedBy => input.SortedBy;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [input];

    /// <inheritdoc />
    public override string Describe() => "Distinct";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var seen = new KeyTable(slots.Length);
        foreach (var _ in input.Evaluate(row))
        {
            seen.Add(row, slots, out var isNew);
            if (isNew)
            {
                context.Guard.Reserve((8 * slots.Length) + 8);
                yield return row;
            }
        }
    }
}

/// <summary>OFFSET and LIMIT.</summary>
internal sealed class SliceOperator(Operator input, long offset, long? limit) : Operator
{
    /// <inheritdoc />
    public override int SortedBy => input.SortedBy;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [input];

    /// <inheritdoc />
    public override string Describe() => $"Slice offset {offset}{(limit is null ? "" : $" limit {limit}")}";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        if (limit == 0)
        {
            yield break;
        }

        var seen = 0L;
        foreach (var _ in input.Evaluate(row))
        {
            if (seen++ >= offset)
            {
                yield return row;
            }

            if (seen - offset >= limit)
            {
                yield break;
            }
        }
    }
}

/// <summary>The input once for each named graph, with the graph's name in a column.</summary>
internal sealed class EachGraphOperator(Operator input, int slot, QueryContext context) : Operator
{
    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [input];

    /// <inheritdoc />
    public override string Describe() => "EachGraph";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var before = row[slot];
        try
        {
            foreach (var graph in context.Data.GraphNames)
            {
                if (!before.IsNone && graph != before)
                {
                    continue;
                }

                row[slot] = graph;
                foreach (var _ in input.Evaluate(row))
                {
                    yield return row;
                }
            }
        }
        finally
        {
            row[slot] = before;
        }
    }
}

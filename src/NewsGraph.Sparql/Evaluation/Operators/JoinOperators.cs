using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>No solutions.</summary>
internal sealed class EmptyOperator(string because) : Operator
{
    /// <inheritdoc />
    public override string Describe() => $"Nothing: {because}";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row) => [];
}

/// <summary>For each solution of the left side, those of the right side that agree with it: a hash join where it is a table.</summary>
internal sealed class NestedLoopJoin(Operator left, Operator right) : Operator
{
    /// <inheritdoc />
    public override int SortedBy => left.SortedBy;

    /// <inheritdoc />
    public override int NearlySortedBy => left.NearlySortedBy;

    /// <inheritdoc />
    public override Operator? Source => left;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [left, right];

    /// <inheritdoc />
    public override string Describe() => right is TableOperator ? "HashJoin" : "NestedLoopJoin";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        foreach (var _ in left.Evaluate(row))
        {
            foreach (var _2 in right.Evaluate(row))
            {
                yield return row;
            }
        }
    }
}

/// <summary>For each solution of the left side a look-up in an index, by one cursor for all: look-ups near the one before cost little.</summary>
internal sealed class IndexJoin(Operator left, ScanOperator right, QueryContext context) : Operator
{
    /// <summary>True when the right side's predicate is a constant and the left side surely binds its subject.</summary>
    public bool IsBySubject { get; init; }

    /// <summary>The side that is gone through.</summary>
    public Operator Left { get; set; } = left;

    /// <summary>The side that is looked up.</summary>
    public ScanOperator Right => right;

    /// <summary>The column that the right side gives in order, where it gives many rows for each of the left; else null.</summary>
    public int? StretchSlot { get; init; }

    /// <inheritdoc />
    public override int SortedBy => Left.SortedBy;

    /// <inheritdoc />
    public override int NearlySortedBy => StretchSlot ?? Left.NearlySortedBy;

    /// <inheritdoc />
    public override Operator? Source => Left;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [Left, right];

    /// <inheritdoc />
    public override string Describe() => "IndexJoin";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var reader = right.Take();
        var wasSet = 0;
        try
        {
            foreach (var _ in Left.Evaluate(row))
            {
                context.Guard.Tick();
                right.Seek(reader, row);
                right.Meter?.BeginLookup();
                while (reader.MoveNext())
                {
                    if (right.TryBind(reader.Current, row, out wasSet))
                    {
                        context.Guard.Tick();
                        right.Meter?.AddRow();
                        yield return row;
                        right.Unbind(row, wasSet);
                    }

                    wasSet = 0;
                }
            }
        }
        finally
        {
            right.Unbind(row, wasSet);
            right.Return(reader);
        }
    }
}

/// <summary>Joins a side sorted by a column with a scan sorted by the same column, in one pass over both.</summary>
internal sealed class MergeJoin(Operator left, ScanOperator right, int slot, QueryContext context) : Operator
{
    /// <summary>The scan that is gone through beside the left side.</summary>
    public ScanOperator Right => right;

    /// <inheritdoc />
    public override int SortedBy => slot;

    /// <inheritdoc />
    public override Operator? Source => left;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [left, right];

    /// <inheritdoc />
    public override string Describe() => "MergeJoin";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var quads = right.Take();
        right.Seek(quads, row);
        right.Meter?.BeginLookup();
        var group = new List<QuadIds>();
        var key = TermId.None;
        var hasMore = quads.MoveNext();
        var wasSet = 0;
        try
        {
            foreach (var _ in left.Evaluate(row))
            {
                if (row[slot] != key)
                {
                    key = row[slot];
                    hasMore = Advance(quads, hasMore, key, group);
                }

                for (var i = 0; i < group.Count; i++)
                {
                    context.Guard.Tick();
                    if (right.TryBind(group[i], row, out wasSet))
                    {
                        yield return row;
                        right.Unbind(row, wasSet);
                    }

                    wasSet = 0;
                }
            }
        }
        finally
        {
            right.Unbind(row, wasSet);
            right.Return(quads);
        }
    }

    private bool Advance(QuadReader quads, bool hasMore, TermId key, List<QuadIds> group)
    {
        group.Clear();
        while (hasMore && right.At(quads.Current, slot) < key)
        {
            context.Guard.Tick();
            hasMore = quads.MoveNext();
        }

        while (hasMore && right.At(quads.Current, slot) == key)
        {
            right.Meter?.AddRow();
            group.Add(quads.Current);
            hasMore = quads.MoveNext();
        }

        return hasMore;
    }
}

/// <summary>A left join: solutions of the left side that find no partner stay as they are.</summary>
internal sealed class LeftJoinOperator(Operator left, Operator right, Expressions.Evaluator? condition) : Operator
{
    /// <inheritdoc />
    public override int SortedBy => left.SortedBy;

    /// <inheritdoc />
    public override int NearlySortedBy => left.NearlySortedBy;

    /// <inheritdoc />
    public override Operator? Source => left;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [left, right];

    /// <inheritdoc />
    public override string Describe() => "LeftJoin";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        foreach (var _ in left.Evaluate(row))
        {
            var found = false;
            foreach (var _2 in right.Evaluate(row))
            {
                if (condition is null || condition.Test(row) == true)
                {
                    found = true;
                    yield return row;
                }
            }

            if (!found)
            {
                yield return row;
            }
        }
    }
}

/// <summary>Keeps the solutions that meet a condition.</summary>
internal sealed class FilterOperator(Operator input, Expressions.Evaluator condition, string text) : Operator
{
    /// <summary>What is filtered.</summary>
    public Operator Input => input;

    /// <summary>The condition.</summary>
    public FilterCondition Condition { get; } = new(condition, text);

    /// <inheritdoc />
    public override int SortedBy => input.SortedBy;

    /// <inheritdoc />
    public override int NearlySortedBy => input.NearlySortedBy;

    /// <inheritdoc />
    public override Operator? Source => input;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [input];

    /// <inheritdoc />
    public override string Describe() => $"Filter {text}";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        foreach (var _ in input.Evaluate(row))
        {
            if (condition.Test(row) == true)
            {
                yield return row;
            }
        }
    }
}

/// <summary>The solutions of each alternative in turn.</summary>
internal sealed class UnionOperator(Operator[] alternatives) : Operator
{
    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => alternatives;

    /// <inheritdoc />
    public override string Describe() => "Union";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        foreach (var alternative in alternatives)
        {
            foreach (var _ in alternative.Evaluate(row))
            {
                yield return row;
            }
        }
    }
}

/// <summary>MINUS: drops solutions that agree with one of the other side and share a variable with it.</summary>
internal sealed class MinusOperator(Operator left, TableOperator right, int graphSlot, QueryContext context) : Operator
{
    /// <inheritdoc />
    public override int SortedBy => left.SortedBy;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [left, right];

    /// <inheritdoc />
    public override string Describe() => "Minus";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var table = right.Table(row);
        foreach (var _ in left.Evaluate(row))
        {
            if (!IsExcluded(table, row))
            {
                yield return row;
            }
        }
    }

    private bool IsExcluded(SolutionTable table, TermId[] row)
    {
        for (var solution = table.First(row); solution >= 0; solution = table.Next(solution))
        {
            context.Guard.Tick();
            if (table.Excludes(solution, row, graphSlot))
            {
                return true;
            }
        }

        return false;
    }
}

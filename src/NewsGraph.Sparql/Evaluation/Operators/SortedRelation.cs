using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Parallel;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>The distinct tuples of an input over some columns, sorted: a trie in arrays, made once.</summary>
internal sealed class SortedRelation(Operator input, int[] slots, int[] depths, QueryContext context)
{
    private TermId[][]? columns;

    /// <summary>The operator that gives the tuples.</summary>
    public Operator Input => input;

    /// <summary>Expected number of tuples.</summary>
    public double EstimatedRows => input.EstimatedRows;

    /// <summary>The depth of the join at which each column is bound, ascending.</summary>
    public int[] Depths => depths;

    /// <summary>The tuples by column, sorted by the first column, then the next.</summary>
    public TermId[][] Columns(int width) => columns ??= Build(width);

    private TermId[][] Build(int width)
    {
        var seen = new KeyTable(slots.Length);
        foreach (var row in input.Evaluate(new TermId[width]))
        {
            context.Guard.Tick();
            seen.Add(row, slots, out var isNew);
            context.Guard.Reserve(isNew ? 12 * slots.Length : 0);
        }

        var order = new int[seen.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        DividedSort.Sort(order, guard => (left, right) => Compare(seen, left, right, guard), context);
        return [.. slots.Select((_, column) => Array.ConvertAll(order, tuple => seen.At(tuple, column)))];
    }

    private int Compare(KeyTable tuples, int left, int right, ExecutionGuard guard)
    {
        guard.Tick();
        for (var column = 0; column < slots.Length; column++)
        {
            var order = tuples.At(left, column).CompareTo(tuples.At(right, column));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}

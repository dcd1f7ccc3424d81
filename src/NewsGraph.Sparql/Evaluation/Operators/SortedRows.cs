using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Parallel;
using NewsGraph.Sparql.Evaluation.Values;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>Rows that are collected and then sorted, in flat lists: the cells of all rows, and the numbers and values of their sort keys.</summary>
internal sealed class SortedRows(int width, bool[] isDescending, QueryContext context)
{
    private readonly int keyCount = isDescending.Length;
    private readonly Dictionary<TermId, SortKey> known = [];
    private List<TermId> cells = [];
    private List<TermId> numbers = [];
    private List<SortKey?> values = [];
    private int[] order = [];
    private bool isFull;

    /// <summary>How many rows there are.</summary>
    public int Count => numbers.Count / Math.Max(1, keyCount);

    /// <summary>Adds a row and the numbers of its keys.</summary>
    public void Add(TermId[] row, TermId[] sortKeys)
    {
        cells.AddRange(row);
        numbers.AddRange(sortKeys);
        for (var i = 0; i < keyCount; i++)
        {
            values.Add(null);
        }
    }

    /// <summary>False for keys that come after the last row of those that were kept by <see cref="KeepFirst"/>, or with it.</summary>
    public bool IsAmongFirst(TermId[] sortKeys)
    {
        for (var i = 0; isFull && i < keyCount; i++)
        {
            var worst = ((order.Length - 1) * keyCount) + i;
            if (sortKeys[i] != numbers[worst])
            {
                var compared = context.Data.CompareValues(sortKeys[i], numbers[worst]) ?? SortKey.Compare(Key(sortKeys[i]), Value(worst));
                compared = isDescending[i] ? -compared : compared;
                if (compared != 0)
                {
                    return compared < 0;
                }
            }
        }

        return !isFull;
    }

    /// <summary>Sorts, and keeps so many; rows with equal keys stay in the order of arrival.</summary>
    public void KeepFirst(int count)
    {
        Sort();
        if (count < order.Length)
        {
            isFull = count > 0;
            Array.Resize(ref order, count);
            (cells, numbers, values) = (Chosen(cells, width), Chosen(numbers, keyCount), Chosen(values, keyCount));
            order = [.. Enumerable.Range(0, count)];
        }
    }

    /// <summary>Shows the row at a place of the sorted order.</summary>
    public void Show(int place, TermId[] row) => cells.CopyTo(order[place] * width, row, 0, width);

    private void Sort()
    {
        order = [.. Enumerable.Range(0, Count)];
        DividedSort.Sort(order, guard => (left, right) => Compare(left, right, guard), context);
    }

    private List<T> Chosen<T>(List<T> all, int stride)
    {
        var chosen = new List<T>(order.Length * stride);
        foreach (var row in order)
        {
            chosen.AddRange(all.GetRange(row * stride, stride));
        }

        return chosen;
    }

    private int Compare(int left, int right, ExecutionGuard guard)
    {
        guard.Tick();
        var (first, second) = (left * keyCount, right * keyCount);
        for (var i = 0; i < keyCount; i++, first++, second++)
        {
            if (numbers[first] != numbers[second])
            {
                var compared = context.Data.CompareValues(numbers[first], numbers[second]) ?? SortKey.Compare(Value(first), Value(second));
                if (compared != 0)
                {
                    return isDescending[i] ? -compared : compared;
                }
            }
        }

        return left.CompareTo(right);
    }

    private SortKey Value(int at) => values[at] ??= Key(numbers[at]);

    private SortKey Key(TermId number)
    {
        // Several threads may sort.
        lock (known)
        {
            if (!known.TryGetValue(number, out var key))
            {
                key = SortKey.Of(context.Terms.Decode(number));
                known.Add(number, key);
            }

            return key;
        }
    }
}

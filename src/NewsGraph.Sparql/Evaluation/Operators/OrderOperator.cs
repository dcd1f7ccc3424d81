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

    private readonly Dictionary<TermId, SortKey> known = [];

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [input];

    /// <inheritdoc />
    public override string Describe() => text;

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var before = (TermId[])row.Clone();
        var kept = Collect(row);
        try
        {
            foreach (var entry in kept)
            {
                entry.Row.CopyTo(row, 0);
                yield return row;
            }
        }
        finally
        {
            before.CopyTo(row, 0);
        }
    }

    private List<Entry> Collect(TermId[] row)
    {
        var kept = new List<Entry>();
        Entry? worst = null;
        var arrival = 0L;
        foreach (var solution in input.Evaluate(row))
        {
            context.Guard.Tick();
            var sortKeys = Keys(solution, worst);
            if (sortKeys is null)
            {
                continue;
            }

            kept.Add(new Entry((TermId[])solution.Clone(), sortKeys, arrival++));
            context.Guard.Reserve(limit is null ? (8 * solution.Length) + 64 : 0);
            if (kept.Count - Slack > limit)
            {
                worst = Prune(kept, limit.Value);
            }
        }

        ExecutionGuard.Sort(() => kept.Sort(Compare));
        return limit < kept.Count ? kept.GetRange(0, (int)limit.Value) : kept;
    }

    private Entry Prune(List<Entry> kept, long count)
    {
        ExecutionGuard.Sort(() => kept.Sort(Compare));
        kept.RemoveRange((int)count, kept.Count - (int)count);
        return kept[^1];
    }

    /// <summary>The numbers of a row's keys, or null when it comes after the worst row that is still wanted.</summary>
    private TermId[]? Keys(TermId[] row, Entry? worst)
    {
        var sortKeys = new TermId[keys.Length];
        var isOpen = worst is not null;
        for (var i = 0; i < keys.Length; i++)
        {
            sortKeys[i] = keys[i].Value.Number(row, context.Terms);
            var order = isOpen ? Compare(i, sortKeys[i], worst!.Keys[i]) : 0;
            if (order > 0)
            {
                return null;
            }

            isOpen &= order == 0;
        }

        return isOpen ? null : sortKeys;
    }

    private SortKey Key(TermId number)
    {
        if (!known.TryGetValue(number, out var key))
        {
            key = SortKey.Of(context.Terms.Decode(number));
            known.Add(number, key);
        }

        return key;
    }

    /// <summary>The order of two keys: by their numbers alone where those tell it.</summary>
    private int Compare(int key, TermId left, TermId right)
    {
        if (left == right)
        {
            return 0;
        }

        var order = context.Data.CompareValues(left, right) ?? SortKey.Compare(Key(left), Key(right));
        return keys[key].IsDescending ? -order : order;
    }

    private int Compare(Entry left, Entry right)
    {
        context.Guard.Tick();
        for (var i = 0; i < keys.Length; i++)
        {
            var order = Compare(i, left.Keys[i], right.Keys[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Arrival.CompareTo(right.Arrival);
    }

    private sealed record Entry(TermId[] Row, TermId[] Keys, long Arrival);
}

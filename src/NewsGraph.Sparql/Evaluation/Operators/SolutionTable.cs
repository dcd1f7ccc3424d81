using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>Kept solutions, in the order of arrival, found by some of their columns.</summary>
internal sealed class SolutionTable(int[] slots, int[] keySlots, ExecutionGuard guard)
{
    private readonly KeyTable keys = new(keySlots.Length);
    private readonly List<int> firsts = [];
    private readonly List<int> lasts = [];
    private readonly List<int> nexts = [];
    private readonly List<TermId> cells = [];

    /// <summary>The columns that are kept.</summary>
    public int[] Slots => slots;

    /// <summary>Number of solutions.</summary>
    public int Count { get; private set; }

    /// <summary>Keeps the solution that a row shows.</summary>
    public void Add(TermId[] row)
    {
        guard.Reserve((8 * slots.Length) + 24);
        foreach (var slot in slots)
        {
            cells.Add(row[slot]);
        }

        nexts.Add(-1);
        var key = keys.Add(row, keySlots, out var isNew);
        if (isNew)
        {
            firsts.Add(Count);
            lasts.Add(Count);
        }
        else
        {
            nexts[lasts[key]] = Count;
            lasts[key] = Count;
        }

        Count++;
    }

    /// <summary>The first solution with the row's key, or -1.</summary>
    public int First(TermId[] row)
    {
        var key = keys.Find(row, keySlots);
        return key < 0 ? -1 : firsts[key];
    }

    /// <summary>The next solution with the same key, or -1.</summary>
    public int Next(int solution) => nexts[solution];

    /// <summary>Sets the columns of a solution where the row leaves them open; false, with nothing set, when they disagree.</summary>
    /// <param name="solution">Which solution.</param>
    /// <param name="row">The row.</param>
    /// <param name="wasSet">Which columns were set, to be taken back by <see cref="Unbind"/>.</param>
    public bool TryBind(int solution, TermId[] row, out ulong wasSet)
    {
        wasSet = 0;
        var at = solution * slots.Length;
        for (var column = 0; column < slots.Length; column++)
        {
            var value = cells[at + column];
            var bound = row[slots[column]];
            if (value.IsNone || value == bound)
            {
                continue;
            }

            if (!bound.IsNone)
            {
                Unbind(row, wasSet);
                return false;
            }

            row[slots[column]] = value;
            wasSet |= 1UL << column;
        }

        return true;
    }

    /// <summary>Takes back what <see cref="TryBind"/> set.</summary>
    public void Unbind(TermId[] row, ulong wasSet)
    {
        for (var column = 0; wasSet != 0; column++, wasSet >>= 1)
        {
            if ((wasSet & 1) != 0)
            {
                row[slots[column]] = TermId.None;
            }
        }
    }

    /// <summary>True when the solution agrees with the row and shares at least one bound column with it (SPARQL 1.1 §18.5, Minus).</summary>
    public bool Excludes(int solution, TermId[] row, int ignoredSlot)
    {
        var shares = false;
        var at = solution * slots.Length;
        for (var column = 0; column < slots.Length; column++)
        {
            var (value, bound) = (cells[at + column], row[slots[column]]);
            if (value.IsNone || bound.IsNone)
            {
                continue;
            }

            if (value != bound)
            {
                return false;
            }

            shares |= slots[column] != ignoredSlot;
        }

        return shares;
    }
}

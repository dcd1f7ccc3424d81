using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Aggregates;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>The states of all groups' aggregates: plain counts as numbers in a row, others as objects.</summary>
internal sealed class GroupStates(AggregateColumn[] columns)
{
    private readonly List<long> counts = [];
    private readonly List<Accumulator?> states = [];

    /// <summary>How many groups there are.</summary>
    public int Count { get; private set; }

    /// <summary>Begins a group.</summary>
    public void Begin()
    {
        Count++;
        foreach (var column in columns)
        {
            counts.Add(0);
            states.Add(column.CountedSlot == AggregateColumn.NotCounted ? column.Begin() : null);
        }
    }

    /// <summary>Takes a solution into a group.</summary>
    public void Add(int group, TermId[] row)
    {
        var at = group * columns.Length;
        for (var i = 0; i < columns.Length; i++)
        {
            var counted = columns[i].CountedSlot;
            if (counted == AggregateColumn.NotCounted)
            {
                states[at + i]!.Add(row);
            }
            else if (counted < 0 || !row[counted].IsNone)
            {
                counts[at + i]++;
            }
        }
    }

    /// <summary>The number of an aggregate's result; none for an error.</summary>
    public TermId Result(int group, int column, TermTable terms)
    {
        var at = (group * columns.Length) + column;
        return states[at] is { } state ? state.Result(terms) : terms.Intern(counts[at]);
    }
}

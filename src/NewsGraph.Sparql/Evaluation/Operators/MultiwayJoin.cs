using NewsGraph.Rdf;
using NewsGraph.Sparql.Evaluation.Expressions;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>
/// A worst-case-optimal join: binds one variable after the other, each to the intersection of all relations that hold it
/// (H. Q. Ngo, C. Ré, A. Rudra, "Skew strikes back", 2013; T. Veldhuizen, "Leapfrog Triejoin", 2014).
/// </summary>
internal sealed class MultiwayJoin(SortedRelation[] relations, int[] slots, Evaluator[][] filters, IReadOnlyList<Syntax.Variable> variables, QueryContext context) : Operator
{
    /// <summary>The variables that it binds, in the order of binding.</summary>
    public IReadOnlyList<Syntax.Variable> Variables => variables;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [.. relations.Select(relation => relation.Input)];

    /// <inheritdoc />
    public override string Describe() => $"MultiwayJoin {string.Join(' ', variables)}";

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var tries = Array.ConvertAll(relations, relation => relation.Columns(row.Length));
        var ranges = Array.ConvertAll(tries, trie => (First: 0, End: trie[0].Length));
        return Bind(0, row, tries, ranges);
    }

    /// <summary>The solutions with the variables from a depth on, where the ranges hold what agrees with those before.</summary>
    private IEnumerable<TermId[]> Bind(int depth, TermId[] row, TermId[][][] tries, (int First, int End)[] ranges)
    {
        if (depth == slots.Length)
        {
            yield return row;
            yield break;
        }

        var members = Members(depth);
        var lead = members.MinBy(member => ranges[member.Relation].End - ranges[member.Relation].First);
        var column = tries[lead.Relation][lead.Column];
        var narrowed = ((int First, int End)[])ranges.Clone();
        var (at, end) = ranges[lead.Relation];
        try
        {
            while (at < end)
            {
                context.Guard.Tick();
                var value = column[at];
                var next = Above(column, at, end, value);
                row[slots[depth]] = value;
                narrowed[lead.Relation] = (at, next);
                at = next;
                if (Narrow(members, lead.Relation, value, tries, ranges, narrowed) && Array.TrueForAll(filters[depth], filter => filter.Test(row) == true))
                {
                    foreach (var _ in Bind(depth + 1, row, tries, narrowed))
                    {
                        yield return row;
                    }
                }
            }
        }
        finally
        {
            row[slots[depth]] = TermId.None;
        }
    }

    /// <summary>The relations that hold the variable of a depth, and in which column.</summary>
    private List<(int Relation, int Column)> Members(int depth)
    {
        var members = new List<(int Relation, int Column)>();
        for (var i = 0; i < relations.Length; i++)
        {
            var column = Array.IndexOf(relations[i].Depths, depth);
            if (column >= 0)
            {
                members.Add((i, column));
            }
        }

        return members;
    }

    private static bool Narrow(
        List<(int Relation, int Column)> members, int lead, TermId value, TermId[][][] tries, (int First, int End)[] ranges, (int First, int End)[] narrowed)
    {
        foreach (var (relation, column) in members)
        {
            if (relation == lead)
            {
                continue;
            }

            var (first, end) = ranges[relation];
            var values = tries[relation][column];
            var from = NotBelow(values, first, end, value);
            if (from == end || values[from] != value)
            {
                return false;
            }

            narrowed[relation] = (from, Above(values, from, end, value));
        }

        return true;
    }

    private static int NotBelow(TermId[] values, int first, int end, TermId value)
    {
        while (first < end)
        {
            var middle = (first + end) >>> 1;
            if (values[middle] < value)
            {
                first = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return first;
    }

    /// <summary>The first place with a greater value; runs are short, so the search widens from the start.</summary>
    private static int Above(TermId[] values, int first, int end, TermId value)
    {
        var step = 1;
        while (first + step < end && values[first + step] == value)
        {
            first += step;
            step *= 2;
        }

        end = Math.Min(end, first + step);
        while (first < end)
        {
            var middle = (first + end) >>> 1;
            (first, end) = values[middle] == value ? (middle + 1, end) : (first, middle);
        }

        return first;
    }
}

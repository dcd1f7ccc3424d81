using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>
/// For each solution of the left side, several patterns around a subject that it binds: the subject's quads stand together in the index
/// (clustered by subject), so one look-up and one pass over them answer all the patterns.
/// </summary>
internal sealed class StarJoin(Operator left, Place subject, GraphPlace graph, StarStep[] steps, QueryContext context) : Operator
{
    /// <summary>Quads of a subject that are read through; for a subject with more, each pattern is looked up.</summary>
    private const int MostReadThrough = 256;

    private readonly StarMatches matches = new(steps);
    private QuadCursor? cursor;

    /// <summary>The operator whose solutions bind the subject.</summary>
    public Operator Left => left;

    /// <summary>The subject.</summary>
    public Place Subject => subject;

    /// <summary>The patterns, in the order of binding.</summary>
    public IReadOnlyList<StarStep> Steps => steps;

    /// <inheritdoc />
    public override int SortedBy => left.SortedBy;

    /// <inheritdoc />
    public override int NearlySortedBy => left.NearlySortedBy;

    /// <inheritdoc />
    public override Operator? Source => left;

    /// <inheritdoc />
    public override IReadOnlyList<Operator> Inputs => [left, .. steps.Select(step => step.Scan)];

    /// <inheritdoc />
    public override string Describe()
    {
        var filters = string.Join(", ", steps.SelectMany(step => step.Filters).Select(filter => filter.Text));
        return $"StarJoin of {steps.Length} patterns{(filters.Length > 0 ? $", filter {filters}" : "")}";
    }

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row)
    {
        var wasSet = new int[steps.Length];
        var at = new int[steps.Length];
        var depth = -1;
        try
        {
            foreach (var _ in left.Evaluate(row))
            {
                context.Guard.Tick();
                if (!Collect(row))
                {
                    continue;
                }

                // Depth first through what each pattern found.
                Enter(at, depth = 0);
                while (depth >= 0)
                {
                    var step = steps[depth];
                    step.Scan.Unbind(row, wasSet[depth]);
                    wasSet[depth] = 0;
                    if (at[depth] == matches.Count(depth))
                    {
                        depth--;
                    }
                    else if (step.Scan.TryBind(matches.At(depth, at[depth]++), row, out wasSet[depth]) && step.Passes(row))
                    {
                        step.Scan.Meter?.AddRow();
                        if (depth + 1 < steps.Length)
                        {
                            Enter(at, ++depth);
                        }
                        else
                        {
                            context.Guard.Tick();
                            yield return row;
                        }
                    }
                }
            }
        }
        finally
        {
            for (; depth >= 0; depth--)
            {
                steps[depth].Scan.Unbind(row, wasSet[depth]);
            }
        }
    }

    private void Enter(int[] at, int depth)
    {
        at[depth] = 0;
        steps[depth].Scan.Meter?.BeginLookup();
    }

    /// <summary>Finds what each pattern matches; false when one matches nothing.</summary>
    private bool Collect(TermId[] row)
    {
        matches.Clear();
        var pattern = graph.Pattern(row, subject.In(row), TermId.None, TermId.None);
        if (TermTable.IsPrivate(pattern.Subject) || TermTable.IsPrivate(pattern.Graph))
        {
            return false;
        }

        cursor ??= context.Data.OpenCursor(QuadPosition.Predicate);
        cursor.Seek(pattern);
        for (var seen = 0; seen < MostReadThrough; seen += matches.ReadCount)
        {
            if (matches.ReadFrom(cursor))
            {
                return matches.AreComplete;
            }
        }

        return LookUpEach(pattern);
    }

    private bool LookUpEach(QuadPattern pattern)
    {
        matches.Clear();
        for (var i = 0; i < steps.Length; i++)
        {
            var scan = steps[i].Scan;
            if (TermTable.IsPrivate(scan.Object.Constant))
            {
                return false;
            }

            cursor!.Seek(pattern with { Predicate = scan.Predicate.Constant, Object = scan.Object.Slot < 0 ? scan.Object.Constant : TermId.None });
            if (!matches.ReadAll(cursor, i, context.Guard))
            {
                return false;
            }
        }

        return true;
    }
}

using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>The matches of one triple pattern, straight from an index.</summary>
internal sealed class ScanOperator(string text, Place subject, Place predicate, Place @object, GraphPlace graph, QuadPosition? order, QueryContext context) : Operator
{
    private const int MostParts = 256;

    private readonly Place[] places = [subject, predicate, @object, graph.Slot < 0 ? new Place(-1, TermId.None) : graph.Name];
    private QuadReader? idle;

    /// <summary>Ranges in which the object's number must be, or null; a filter that lets no other pass stands above.</summary>
    public IReadOnlyList<TermIdRange>? ObjectRanges { get; init; }

    /// <summary>The part of the answers that is read, by the number that they are sorted by first; null for all. Set by <see cref="Parallel.Spine"/>.</summary>
    public TermIdRange? Part { get; set; }

    /// <summary>Where the subject stands.</summary>
    public Place Subject => subject;

    /// <summary>Where the predicate stands.</summary>
    public Place Predicate => predicate;

    /// <summary>Where the object stands.</summary>
    public Place Object => @object;

    /// <summary>Which graph is read.</summary>
    public GraphPlace Graph => graph;

    /// <inheritdoc />
    public override int SortedBy => order is { } position && ObjectRanges is null ? places[(int)position].Slot : -1;

    /// <inheritdoc />
    public override string Describe() => $"Scan {text}{(order is null ? "" : $" by {order}")}{(ObjectRanges is null ? "" : " within the filter's range")}";

    /// <summary>A reader for this pattern's matches; given back by <see cref="Return"/> it is used again, with what it has unpacked.</summary>
    public QuadReader Take()
    {
        var reader = idle ?? new QuadReader(context.Data.OpenCursor(order));
        idle = null;
        return reader;
    }

    /// <summary>Takes a reader back.</summary>
    public void Return(QuadReader reader) => idle = reader;

    /// <summary>Turns a reader to the quads that agree with the row.</summary>
    public void Seek(QuadReader reader, TermId[] row)
    {
        var pattern = graph.Pattern(row, subject.In(row), predicate.In(row), @object.In(row));
        if (TermTable.IsPrivate(pattern.Subject) || TermTable.IsPrivate(pattern.Predicate) || TermTable.IsPrivate(pattern.Object) || TermTable.IsPrivate(pattern.Graph))
        {
            reader.SeekNothing();
        }
        else if (Part is { } part)
        {
            reader.Seek(pattern, part);
        }
        else
        {
            reader.Seek(pattern);
        }
    }

    /// <summary>How many quads are read for a row, at most.</summary>
    public long Count(TermId[] row)
    {
        var count = 0L;
        foreach (var range in Ranges(row, out var pattern))
        {
            count += CountIn(pattern, range);
        }

        return count;
    }

    /// <summary>Parts of what is read for a row, of about so many quads each, in order; null where it can't be divided.</summary>
    public List<TermIdRange>? Divide(TermId[] row, int quadsEach)
    {
        var parts = new List<TermIdRange>();
        foreach (var range in Ranges(row, out var pattern))
        {
            if (context.Data.Divide(pattern, order, range, (int)Math.Min(MostParts, CountIn(pattern, range) / quadsEach)) is not { } divided)
            {
                return null;
            }

            parts.AddRange(divided);
        }

        return parts;
    }

    private long CountIn(in QuadPattern pattern, TermIdRange range) => range == TermIdRange.All ? context.Data.Count(pattern) : context.Data.Count(pattern, range);

    /// <summary>The ranges that are read for a row.</summary>
    private IReadOnlyList<TermIdRange> Ranges(TermId[] row, out QuadPattern pattern)
    {
        pattern = graph.Pattern(row, subject.In(row), predicate.In(row), @object.In(row));
        return TermTable.IsPrivate(pattern.Subject) || TermTable.IsPrivate(pattern.Predicate) || TermTable.IsPrivate(pattern.Object) || TermTable.IsPrivate(pattern.Graph) ? []
            : ObjectRanges is null || !pattern.Subject.IsNone || !pattern.Object.IsNone ? [TermIdRange.All]
            : ObjectRanges;
    }

    /// <inheritdoc />
    protected override IEnumerable<TermId[]> Solutions(TermId[] row) => ObjectRanges is null || Part is not null ? EvaluateAll(row) : EvaluateRanges(row, ObjectRanges);

    private IEnumerable<TermId[]> EvaluateAll(TermId[] row)
    {
        var reader = Take();
        Seek(reader, row);
        var wasSet = 0;
        try
        {
            while (reader.MoveNext())
            {
                context.Guard.Tick();
                if (TryBind(reader.Current, row, out wasSet))
                {
                    yield return row;
                    Unbind(row, wasSet);
                }

                wasSet = 0;
            }
        }
        finally
        {
            Unbind(row, wasSet);
            Return(reader);
        }
    }

    private IEnumerable<TermId[]> EvaluateRanges(TermId[] row, IReadOnlyList<TermIdRange> ranges)
    {
        var pattern = graph.Pattern(row, subject.In(row), predicate.In(row), @object.In(row));
        if (!pattern.Subject.IsNone || !pattern.Object.IsNone)
        {
            foreach (var _ in EvaluateAll(row))
            {
                yield return row;
            }

            yield break;
        }

        var reader = Take();
        var wasSet = 0;
        try
        {
            foreach (var range in ranges)
            {
                reader.Seek(pattern, range);
                while (reader.MoveNext())
                {
                    context.Guard.Tick();
                    if (TryBind(reader.Current, row, out wasSet))
                    {
                        yield return row;
                        Unbind(row, wasSet);
                    }

                    wasSet = 0;
                }
            }
        }
        finally
        {
            Unbind(row, wasSet);
            Return(reader);
        }
    }

    /// <summary>Sets the free columns from a quad; false, with nothing set, when a column disagrees.</summary>
    public bool TryBind(in QuadIds quad, TermId[] row, out int wasSet)
    {
        wasSet = 0;
        if (Bind(row, 0, quad.Subject, ref wasSet) && Bind(row, 1, quad.Predicate, ref wasSet)
            && Bind(row, 2, quad.Object, ref wasSet) && Bind(row, 3, quad.Graph, ref wasSet))
        {
            return true;
        }

        Unbind(row, wasSet);
        wasSet = 0;
        return false;
    }

    private bool Bind(TermId[] row, int position, TermId value, ref int wasSet)
    {
        var slot = places[position].Slot;
        if (slot < 0)
        {
            return true;
        }

        if (row[slot].IsNone)
        {
            row[slot] = value;
            wasSet |= 1 << position;
            return true;
        }

        return row[slot] == value;
    }

    /// <summary>Takes back what <see cref="TryBind"/> set.</summary>
    public void Unbind(TermId[] row, int wasSet)
    {
        for (var position = 0; wasSet != 0; position++, wasSet >>= 1)
        {
            if ((wasSet & 1) != 0)
            {
                row[places[position].Slot] = TermId.None;
            }
        }
    }

    /// <summary>The number that a quad has in the position of a column.</summary>
    public TermId At(in QuadIds quad, int slot)
    {
        if (places[0].Slot == slot)
        {
            return quad.Subject;
        }

        return places[1].Slot == slot ? quad.Predicate : places[2].Slot == slot ? quad.Object : quad.Graph;
    }
}

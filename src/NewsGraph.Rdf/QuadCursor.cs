namespace NewsGraph.Rdf;

/// <summary>
/// Reads the answers of one pattern after the other, many at a time. Made once for many look-ups: a source may keep what it has unpacked
/// for the last look-up, so that look-ups near each other are cheap. Not safe for concurrent use.
/// </summary>
public abstract class QuadCursor
{
    /// <summary>Turns to the answers of a pattern.</summary>
    public abstract void Seek(in QuadPattern pattern);

    /// <summary>Turns to those answers of a pattern whose number in the position that they are sorted by first is in a range.</summary>
    public abstract void Seek(in QuadPattern pattern, TermIdRange range);

    /// <summary>Fills a span with the next answers; returns how many, 0 after the last.</summary>
    public abstract int Read(Span<QuadIds> quads);
}

/// <summary>Numbers of terms from one to another, both included.</summary>
/// <param name="From">The least.</param>
/// <param name="To">The greatest.</param>
public readonly record struct TermIdRange(TermId From, TermId To)
{
    /// <summary>All numbers that a source gives out.</summary>
    public static TermIdRange All { get; } = new(TermId.None, new TermId(TermId.FirstPrivate - 1));

    /// <summary>True when the number is in the range.</summary>
    public bool Contains(TermId id) => id >= From && id <= To;
}

/// <summary>A cursor over any source, by <see cref="IQuadSource.Match"/>.</summary>
/// <param name="source">The source.</param>
/// <param name="sortedBy">The order of the answers.</param>
public sealed class MatchCursor(IQuadSource source, QuadPosition? sortedBy) : QuadCursor
{
    private IEnumerator<QuadIds>? _quads;

    /// <inheritdoc />
    public override void Seek(in QuadPattern pattern) => Turn(source.Match(pattern, sortedBy));

    /// <inheritdoc />
    public override void Seek(in QuadPattern pattern, TermIdRange range)
    {
        var position = sortedBy ?? QuadPosition.Object;
        Turn(source.Match(pattern, position).SkipWhile(q => q[position] < range.From).TakeWhile(q => q[position] <= range.To));
    }

    /// <inheritdoc />
    public override int Read(Span<QuadIds> quads)
    {
        var count = 0;
        while (count < quads.Length && _quads is not null && _quads.MoveNext())
        {
            quads[count++] = _quads.Current;
        }

        return count;
    }

    private void Turn(IEnumerable<QuadIds> quads)
    {
        _quads?.Dispose();
        _quads = quads.GetEnumerator();
    }
}

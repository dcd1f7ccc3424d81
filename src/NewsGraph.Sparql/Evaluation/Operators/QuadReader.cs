using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>A cursor read one quad at a time through a buffer, which starts small, as most look-ups find few.</summary>
internal sealed class QuadReader(QuadCursor cursor)
{
    private const int FewQuads = 8;
    private const int ManyQuads = 512;

    private QuadIds[] buffer = new QuadIds[FewQuads];
    private int at;
    private int count;

    /// <summary>The quad that it stands at.</summary>
    public ref readonly QuadIds Current => ref buffer[at];

    /// <summary>Turns to the answers of a pattern.</summary>
    public void Seek(in QuadPattern pattern)
    {
        cursor.Seek(pattern);
        (at, count) = (-1, 0);
    }

    /// <summary>Turns to the answers of a pattern in a range of the number that they are sorted by.</summary>
    public void Seek(in QuadPattern pattern, TermIdRange range)
    {
        cursor.Seek(pattern, range);
        (at, count) = (-1, 0);
    }

    /// <summary>Turns to no answers.</summary>
    public void SeekNothing() => (at, count) = (-1, -1);

    /// <summary>Goes on to the next quad; false after the last.</summary>
    public bool MoveNext()
    {
        if (++at < count)
        {
            return true;
        }

        if (count < 0)
        {
            return false;
        }

        if (count == buffer.Length && count < ManyQuads)
        {
            buffer = new QuadIds[ManyQuads];
        }

        (at, count) = (0, cursor.Read(buffer));
        count = count == 0 ? -1 : count;
        return count > 0;
    }
}

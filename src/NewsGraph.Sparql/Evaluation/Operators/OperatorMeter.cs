using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Operators;

/// <summary>What an operator did in one evaluation of a query.</summary>
internal sealed class OperatorMeter(TimeProvider clock)
{
    private long ticks;

    /// <summary>How many times it was evaluated.</summary>
    public long Evaluations { get; private set; }

    /// <summary>How many rows it gave, all evaluations together.</summary>
    public long Rows { get; private set; }

    /// <summary>Time spent in it and its inputs; that of look-ups which a join does itself is in the join.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(0, ticks);

    /// <summary>Counts an evaluation that a join does itself.</summary>
    public void BeginLookup() => Evaluations++;

    /// <summary>Counts a row that a join takes itself.</summary>
    public void AddRow() => Rows++;

    /// <summary>Adds what another counted.</summary>
    public void Add(OperatorMeter? other)
    {
        Evaluations += other?.Evaluations ?? 0;
        Rows += other?.Rows ?? 0;
        ticks += other?.ticks ?? 0;
    }

    /// <summary>The rows as they come, counted and timed.</summary>
    public IEnumerable<TermId[]> Watch(IEnumerable<TermId[]> solutions)
    {
        Evaluations++;
        using var rows = solutions.GetEnumerator();
        while (MoveNext(rows))
        {
            Rows++;
            yield return rows.Current;
        }
    }

    private bool MoveNext(IEnumerator<TermId[]> rows)
    {
        var started = clock.GetTimestamp();
        var found = rows.MoveNext();
        ticks += clock.GetTimestamp() - started;
        return found;
    }
}

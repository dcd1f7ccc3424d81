using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Evaluation.Parallel;

/// <summary>
/// One evaluation of a divided plan. Parts are begun in order, by helping threads and by the caller's own, which works on a part ahead
/// while it would wait for one; so it goes on even where no helper finds a processor. What is found is given in the order of the parts.
/// </summary>
internal sealed class ParallelRun : IDisposable
{
    /// <summary>Parts that are begun ahead of the one that is given, for each thread.</summary>
    private const int PartsAhead = 3;

    private readonly Spine own;
    private readonly IReadOnlyList<Morsel> morsels;
    private readonly MorselRows[] found;
    private readonly Func<CancellationToken, Spine> again;
    private readonly QueryContext context;
    private readonly int width;
    private readonly CancellationTokenSource stop;
    private readonly Task[] helpers;
    private readonly object turn = new();
    private readonly List<Spine> others = [];
    private MorselWork? work;
    private int next;
    private int current;

    /// <summary>Begins.</summary>
    /// <param name="own">The plan that the calling thread works with.</param>
    /// <param name="morsels">The parts.</param>
    /// <param name="again">Makes an equal plan for another thread.</param>
    /// <param name="width">Columns of a row.</param>
    /// <param name="context">The calling thread's context.</param>
    public ParallelRun(Spine own, IReadOnlyList<Morsel> morsels, Func<CancellationToken, Spine> again, int width, QueryContext context)
    {
        (this.own, this.morsels, this.again, this.width, this.context) = (own, morsels, again, width, context);
        found = [.. morsels.Select(_ => new MorselRows())];
        stop = CancellationTokenSource.CreateLinkedTokenSource(context.Guard.Cancellation);
        helpers = [.. Enumerable.Range(1, Math.Min(context.Threads, morsels.Count) - 1).Select(_ => Task.Run(Help, stop.Token))];
    }

    /// <summary>All solutions, in blocks, in order.</summary>
    public IEnumerable<RowBlock> Blocks()
    {
        for (; current < morsels.Count; Turn())
        {
            var isOver = false;
            while (!isOver)
            {
                if (found[current].TryTake(out var block, out isOver))
                {
                    yield return block!;
                }
                else if (!isOver && !WorkOn())
                {
                    found[current].Wait();
                    context.Guard.Check();
                }
            }
        }
    }

    /// <summary>Stops the helpers and waits until they have let go of the data.</summary>
    public void Dispose()
    {
        stop.Cancel();
        try
        {
            Task.WaitAll(helpers);
        }
        catch (AggregateException)
        {
            // What went wrong has been told with the part's rows; the rest is the stop.
        }

        work?.Dispose();
        own.Release();
        others.ForEach(other => own.Plan.AddMeters(other.Plan));
        stop.Dispose();
    }

    /// <summary>Does a little of the calling thread's own part; false when it must wait.</summary>
    private bool WorkOn()
    {
        if (work is null && TryBegin(out var place))
        {
            work = new MorselWork(own, morsels[place], place, width);
        }

        if (work is null || (work.Place != current && found[work.Place].IsFull))
        {
            return false;
        }

        if (!work.Advance(found[work.Place]))
        {
            work.Dispose();
            work = null;
        }

        return true;
    }

    private void Help()
    {
        Spine? spine = null;
        while (WaitForPart(out var place))
        {
            try
            {
                spine ??= Another();
                Find(spine, place);
            }
            catch (Exception error)
            {
                found[place].Complete(error);
                return;
            }
        }
    }

    private Spine Another()
    {
        var spine = again(stop.Token);
        if (own.Plan.Meter is not null)
        {
            spine.Plan.Measure(context.Options.Clock);
        }

        for (var i = 0; i < own.Tables.Count; i++)
        {
            spine.Tables[i].Share(own.Tables[i]);
        }

        lock (turn)
        {
            others.Add(spine);
        }

        return spine;
    }

    private void Find(Spine spine, int place)
    {
        using var part = new MorselWork(spine, morsels[place], place, width);
        while (part.Advance(found[place]))
        {
            while (found[place].IsFull)
            {
                stop.Token.ThrowIfCancellationRequested();
                found[place].WaitForRoom();
            }
        }
    }

    private bool TryBegin(out int place)
    {
        lock (turn)
        {
            place = next;
            if (next >= morsels.Count || next > current + (PartsAhead * context.Threads))
            {
                return false;
            }

            next++;
            return true;
        }
    }

    /// <summary>Begins the next part, when it may be begun; false when there is none or all is to stop.</summary>
    private bool WaitForPart(out int place)
    {
        while (!TryBegin(out place))
        {
            lock (turn)
            {
                if (next >= morsels.Count || stop.IsCancellationRequested)
                {
                    return false;
                }

                Monitor.Wait(turn, 20);
            }
        }

        return !stop.IsCancellationRequested;
    }

    private void Turn()
    {
        lock (turn)
        {
            current++;
            Monitor.PulseAll(turn);
        }
    }
}

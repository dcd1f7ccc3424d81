using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace NewsGraph.Rdf;

/// <summary>Reads quads in a thread of its own, so that parsing and what is done with the quads take a core each.</summary>
public static class ReadAhead
{
    private const int BatchSize = 1024;
    private const int BatchesAhead = 8;

    /// <summary>The quads in batches, each valid until the next is asked for. What reading throws is thrown here, after the quads before it.</summary>
    public static IEnumerable<ReadOnlyMemory<Quad>> InBatches(IEnumerable<Quad> quads, CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var filled = new BlockingCollection<(Quad[] Quads, int Count)>(BatchesAhead);
        var empty = new ConcurrentQueue<Quad[]>();
        ExceptionDispatchInfo? error = null;
        var reading = Task.Factory.StartNew(
            () => error = Fill(quads, filled, empty, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var (batch, count) in filled.GetConsumingEnumerable(cancellation))
            {
                yield return batch.AsMemory(0, count);
                empty.Enqueue(batch);
            }
        }
        finally
        {
            stop.Cancel();
            reading.Wait(CancellationToken.None);
        }

        error?.Throw();
    }

    private static ExceptionDispatchInfo? Fill(
        IEnumerable<Quad> quads, BlockingCollection<(Quad[] Quads, int Count)> filled, ConcurrentQueue<Quad[]> empty, CancellationToken stop)
    {
        var (batch, count) = (new Quad[BatchSize], 0);
        ExceptionDispatchInfo? error = null;
        try
        {
            foreach (var quad in quads)
            {
                batch[count++] = quad;
                if (count == BatchSize)
                {
                    filled.Add((batch, count), stop);
                    (batch, count) = (empty.TryDequeue(out var used) ? used : new Quad[BatchSize], 0);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            count = 0;
        }
#pragma warning disable CA1031 // Whatever it is, the reader of the batches is to be told.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            error = ExceptionDispatchInfo.Capture(thrown);
        }

        Finish(batch, count, filled, stop);
        return error;
    }

    private static void Finish(Quad[] batch, int count, BlockingCollection<(Quad[] Quads, int Count)> filled, CancellationToken stop)
    {
        try
        {
            if (count > 0)
            {
                filled.Add((batch, count), stop);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody reads on.
        }

        filled.CompleteAdding();
    }
}

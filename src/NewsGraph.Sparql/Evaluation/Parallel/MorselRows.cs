using System.Runtime.ExceptionServices;

namespace NewsGraph.Sparql.Evaluation.Parallel;

/// <summary>What one thread has found in a part of a scan and another has not yet fetched.</summary>
internal sealed class MorselRows
{
    /// <summary>Blocks that are kept before the finder waits.</summary>
    private const int MostBlocks = 32;

    /// <summary>Milliseconds after which a waiting thread looks at limits and cancellation.</summary>
    private const int Patience = 20;

    private readonly Queue<RowBlock> blocks = [];
    private bool isComplete;
    private ExceptionDispatchInfo? error;

    /// <summary>True when the finder should wait for room.</summary>
    public bool IsFull
    {
        get
        {
            lock (blocks)
            {
                return blocks.Count >= MostBlocks;
            }
        }
    }

    /// <summary>Adds a block.</summary>
    public void Add(RowBlock block)
    {
        lock (blocks)
        {
            blocks.Enqueue(block);
            Monitor.PulseAll(blocks);
        }
    }

    /// <summary>Says that nothing follows, or what went wrong.</summary>
    public void Complete(Exception? failure = null)
    {
        lock (blocks)
        {
            error = failure is null ? null : ExceptionDispatchInfo.Capture(failure);
            isComplete = true;
            Monitor.PulseAll(blocks);
        }
    }

    /// <summary>Takes the next block; false when there is none now.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isOver">True when none will follow either.</param>
    public bool TryTake(out RowBlock? block, out bool isOver)
    {
        lock (blocks)
        {
            var found = blocks.TryDequeue(out block);
            isOver = !found && isComplete;
            Monitor.PulseAll(blocks);
            if (isOver)
            {
                error?.Throw();
            }

            return found;
        }
    }

    /// <summary>Waits a little until something is there or nothing will be.</summary>
    public void Wait()
    {
        lock (blocks)
        {
            if (blocks.Count == 0 && !isComplete)
            {
                Monitor.Wait(blocks, Patience);
            }
        }
    }

    /// <summary>Waits a little until there is room.</summary>
    public void WaitForRoom()
    {
        lock (blocks)
        {
            if (blocks.Count >= MostBlocks)
            {
                Monitor.Wait(blocks, Patience);
            }
        }
    }
}

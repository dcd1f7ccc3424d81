using NewsGraph.Rdf;
using NewsGraph.Store.Quads;
using NewsGraph.Store.Terms;

namespace NewsGraph.Store;

/// <summary>
/// A set of quads with snapshots for readers and one writer at a time: a dictionary of terms and sorted runs of quads, both in immutable
/// pieces (a log-structured merge tree, O'Neil et al. 1996). A commit adds a piece and merges it with those before it that are not much bigger.
/// </summary>
public abstract class QuadStore : IQuadStore, IDisposable
{
    private readonly SemaphoreSlim _writer = new(1, 1);
    private volatile StoreState _state = StoreState.Empty;

    private protected StoreState State
    {
        get => _state;
        set => _state = value;
    }

    /// <summary>What the store holds now; not affected by later commits, and readers never wait.</summary>
    public StoreSnapshot Snapshot() => new(_state);

    /// <inheritdoc />
    public IQuadSource Current => Snapshot();

    /// <inheritdoc />
    public IQuadTransaction Begin() => BeginWrite();

    /// <summary>Begins a batch of changes; waits until the batch before is closed.</summary>
    public WriteBatch BeginWrite()
    {
        CheckWritable();
        _writer.Wait();
        return new WriteBatch(this, _state);
    }

    /// <summary>Adds quads in one batch.</summary>
    public CommitSummary Load(IEnumerable<Quad> quads)
    {
        using var batch = BeginWrite();
        batch.Add(quads);
        return batch.Commit();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    internal void EndWrite() => _writer.Release();

    /// <summary>Makes a commit lasting and visible.</summary>
    /// <param name="terms">The new terms, or null.</param>
    /// <param name="added">Quads that were not there, sorted.</param>
    /// <param name="removed">Quads that were there, sorted.</param>
    /// <exception cref="IOException">It can't be written; nothing has changed then.</exception>
    internal abstract void Keep(TermSegment? terms, QuadKey[] added, QuadKey[] removed);

    /// <summary>Makes places outside of memory for the additions of big batches; null where there are none.</summary>
    internal virtual Func<KeySpill>? SpillMaker() => null;

    /// <summary>Makes a commit that only adds, and much, lasting and visible; returns how many quads are new.</summary>
    /// <param name="terms">The new terms, or null.</param>
    /// <param name="added">The quads, some of which may be there already.</param>
    /// <exception cref="IOException">It can't be written; nothing has changed then.</exception>
    internal virtual long KeepMany(TermIntake? terms, KeySpill added) => throw new NotSupportedException("This store keeps batches in memory.");

    /// <summary>The additions of a big batch that are not there yet as a run, for looking at them before the commit.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    internal virtual QuadRun Show(KeySpill added) => throw new NotSupportedException("This store keeps batches in memory.");

    /// <summary>Throws where the store can't be written.</summary>
    private protected virtual void CheckWritable()
    {
    }

    /// <summary>Frees what the store holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _writer.Dispose();
        }
    }
}

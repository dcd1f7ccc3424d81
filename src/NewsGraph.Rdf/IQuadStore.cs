namespace NewsGraph.Rdf;

/// <summary>A data set that can be changed: what SPARQL Update knows of a store.</summary>
public interface IQuadStore
{
    /// <summary>What the store holds now; unaffected by later changes.</summary>
    IQuadSource Current { get; }

    /// <summary>Begins a transaction. Stores have one open at a time: this waits until the one before is closed.</summary>
    /// <exception cref="IOException">The store can't be written: the message says why.</exception>
    IQuadTransaction Begin();
}

/// <summary>
/// Changes that become visible to others together at <see cref="Commit"/>, or not at all. Disposing without a commit is a rollback.
/// Not safe for concurrent use.
/// </summary>
public interface IQuadTransaction : IDisposable
{
    /// <summary>The data as this transaction sees it: what was there when it began, and its own changes up to now.</summary>
    IQuadSource View();

    /// <summary>Adds a quad; one that is there already stays as it is.</summary>
    void Add(in Quad quad);

    /// <summary>Removes a quad; one that isn't there is ignored.</summary>
    void Remove(in Quad quad);

    /// <summary>Removes all quads of a graph.</summary>
    /// <param name="graph">Name of the graph; null is the default graph.</param>
    void DropGraph(Term? graph);

    /// <summary>Makes all changes visible, for a store on disk durably, and closes the transaction.</summary>
    /// <exception cref="IOException">The store can't be written; nothing has changed then.</exception>
    QuadChangeCount Commit();

    /// <summary>Closes the transaction; nothing has changed.</summary>
    void Rollback();
}

/// <summary>How much a transaction changed.</summary>
/// <param name="Added">Quads that were not there before.</param>
/// <param name="Removed">Quads that are gone.</param>
public readonly record struct QuadChangeCount(long Added, long Removed);

namespace NewsGraph.Store;

/// <summary>What a store holds and how it is laid out.</summary>
/// <param name="Quads">Quads in all graphs.</param>
/// <param name="Terms">Different terms in the dictionary, those included that only removed quads held.</param>
/// <param name="Graphs">Named graphs that hold a quad.</param>
/// <param name="Runs">Sorted runs of quads; one after a bulk load or a vacuum.</param>
/// <param name="RemovedEntries">Entries that only say that an earlier quad is gone.</param>
/// <param name="Segments">Pieces of the dictionary.</param>
/// <param name="TermBytes">Bytes of the dictionary.</param>
/// <param name="QuadBytes">Bytes of the quad indexes.</param>
/// <param name="BytesOnDisk">Bytes of all files.</param>
public sealed record StoreStatistics(
    long Quads, long Terms, long Graphs, int Runs, long RemovedEntries, int Segments, long TermBytes, long QuadBytes, long BytesOnDisk);

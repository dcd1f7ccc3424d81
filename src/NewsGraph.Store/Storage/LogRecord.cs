using NewsGraph.Store.Quads;

namespace NewsGraph.Store.Storage;

/// <summary>One commit as the log keeps it.</summary>
/// <param name="Terms">The bytes of the segment of its new terms; empty when there are none.</param>
/// <param name="Added">Quads that it adds, sorted, in the order subject, predicate, object, graph.</param>
/// <param name="Removed">Quads that it removes, sorted likewise.</param>
internal sealed record LogRecord(byte[] Terms, QuadKey[] Added, QuadKey[] Removed)
{
    private const int KeyLength = 16;

    /// <summary>Length of its content in the log.</summary>
    public long Length => Terms.Length + (KeyLength * ((long)Added.Length + Removed.Length));
}

namespace NewsGraph.Store.Storage;

/// <summary>What a store folder holds: the pieces that its manifest names, and the commits in the log since.</summary>
/// <param name="Terms">Dictionary segments.</param>
/// <param name="Quads">Runs.</param>
/// <param name="Log">Later commits, oldest first.</param>
/// <param name="Version">Different for different contents.</param>
internal sealed record StoredState(IReadOnlyList<ByteRegion> Terms, IReadOnlyList<ByteRegion> Quads, IReadOnlyList<LogRecord> Log, string Version);

namespace NewsGraph.Store.Storage;

/// <summary>A data file of a store folder.</summary>
/// <param name="Name">File name.</param>
/// <param name="Checksum">Checksum of its checksums (<see cref="ChecksummedFile"/>).</param>
internal readonly record struct StoredFile(string Name, uint Checksum);

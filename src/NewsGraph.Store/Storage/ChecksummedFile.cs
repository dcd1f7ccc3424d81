namespace NewsGraph.Store.Storage;

/// <summary>
/// The layout of every data file of a store: content, then one CRC-32C a page of 64 KiB, then the content's length and the CRC-32C of
/// all the checksums. The last is also in the manifest, so that a file can't be exchanged for another sound one.
/// </summary>
internal static class ChecksummedFile
{
    public const int PageSize = 1 << 16;
    public const int TailLength = sizeof(ulong) + sizeof(uint);

    /// <summary>Writes and flushes to the disk; returns the checksum of the checksums.</summary>
    public static uint Write(string path, Action<RegionWriter> content)
    {
        using var writer = new ChecksummedWriter(path);
        content(writer);
        return writer.Finish();
    }

    public static int Pages(long contentLength) => (int)((contentLength + PageSize - 1) / PageSize);
}

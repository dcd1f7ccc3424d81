using System.Buffers.Binary;

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
    public static uint Write(string path, ReadOnlySpan<byte> content)
    {
        var trailer = new byte[(Pages(content.Length) * sizeof(uint)) + TailLength];
        for (var page = 0; page < Pages(content.Length); page++)
        {
            var bytes = content.Slice(page * PageSize, Math.Min(PageSize, content.Length - (page * PageSize)));
            BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(page * sizeof(uint)), Crc32C.Of(bytes));
        }

        BinaryPrimitives.WriteUInt64LittleEndian(trailer.AsSpan(^TailLength), (ulong)content.Length);
        var checksum = Crc32C.Of(trailer.AsSpan(..^sizeof(uint)));
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(^sizeof(uint)), checksum);
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 0);
        file.Write(content);
        file.Write(trailer);
        file.Flush(flushToDisk: true);
        return checksum;
    }

    public static int Pages(long contentLength) => (int)((contentLength + PageSize - 1) / PageSize);
}

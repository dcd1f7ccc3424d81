using System.Buffers.Binary;

namespace NewsGraph.Store.Storage;

/// <summary>Writes a <see cref="ChecksummedFile"/> from its beginning to its end, a page at a time.</summary>
internal sealed class ChecksummedWriter : RegionWriter, IDisposable
{
    private readonly FileStream _file;
    private readonly byte[] _page = new byte[ChecksummedFile.PageSize];
    private readonly List<uint> _checksums = [];
    private int _filled;

    /// <summary>Makes the file.</summary>
    public ChecksummedWriter(string path) => _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 0);

    /// <summary>Writes the checksums and flushes to the disk; returns the checksum of the checksums.</summary>
    public uint Finish()
    {
        if (_filled > 0)
        {
            WritePage(_page.AsSpan(0, _filled));
        }

        var trailer = new byte[(_checksums.Count * sizeof(uint)) + ChecksummedFile.TailLength];
        for (var page = 0; page < _checksums.Count; page++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(page * sizeof(uint)), _checksums[page]);
        }

        BinaryPrimitives.WriteUInt64LittleEndian(trailer.AsSpan(^ChecksummedFile.TailLength), (ulong)Position);
        var checksum = Crc32C.Of(trailer.AsSpan(..^sizeof(uint)));
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(^sizeof(uint)), checksum);
        _file.Write(trailer);
        _file.Flush(flushToDisk: true);
        return checksum;
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    /// <inheritdoc />
    protected override void Append(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_filled == 0 && bytes.Length >= _page.Length)
            {
                WritePage(bytes[.._page.Length]);
                bytes = bytes[_page.Length..];
                continue;
            }

            var taken = Math.Min(bytes.Length, _page.Length - _filled);
            bytes[..taken].CopyTo(_page.AsSpan(_filled));
            _filled += taken;
            bytes = bytes[taken..];
            if (_filled == _page.Length)
            {
                WritePage(_page);
            }
        }
    }

    private void WritePage(ReadOnlySpan<byte> page)
    {
        _checksums.Add(Crc32C.Of(page));
        _file.Write(page);
        _filled = 0;
    }
}

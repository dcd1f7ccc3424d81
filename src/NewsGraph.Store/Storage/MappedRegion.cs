using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;

namespace NewsGraph.Store.Storage;

/// <summary>
/// A mapped <see cref="ChecksummedFile"/>: opening reads its tail only; each page is checked when it is first read.
/// The mapping lasts as long as anything refers to it, so that snapshots outlive the store that gave them.
/// </summary>
internal sealed unsafe class MappedRegion : ByteRegion
{
    private readonly string _path;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly bool[] _checked;

    private MappedRegion(string path, MemoryMappedViewAccessor view, byte* start, long fileLength)
    {
        _path = path;
        _view = view;
        _start = start;
        var tail = new ReadOnlySpan<byte>(start + fileLength - ChecksummedFile.TailLength, ChecksummedFile.TailLength);
        var length = BinaryPrimitives.ReadUInt64LittleEndian(tail);
        if (length > (ulong)fileLength || (long)length + (ChecksummedFile.Pages((long)length) * sizeof(uint)) + ChecksummedFile.TailLength != fileLength)
        {
            throw Damaged("its length is not what it was when written");
        }

        Length = (long)length;
        Checksum = BinaryPrimitives.ReadUInt32LittleEndian(tail[sizeof(ulong)..]);
        _checked = new bool[ChecksummedFile.Pages(Length)];
        if (Crc32C.Of(new ReadOnlySpan<byte>(start + Length, (int)(fileLength - Length) - sizeof(uint))) != Checksum)
        {
            throw Damaged("its table of checksums is not what was written");
        }
    }

    public override long Length { get; }

    /// <summary>The checksum of the file's checksums.</summary>
    public uint Checksum { get; }

    /// <summary>Maps a file.</summary>
    /// <exception cref="StoreException">The file is damaged.</exception>
    public static MappedRegion Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length < ChecksummedFile.TailLength)
        {
            throw new StoreException($"{path}: the store file is damaged: it is cut off. Restore the folder from a backup or build it again.");
        }

        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new MappedRegion(path, view, start + view.PointerOffset, length);
    }

    public override ReadOnlySpan<byte> Slice(long offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)offset + (ulong)length, (ulong)Length);
        var last = (offset + Math.Max(length, 1) - 1) / ChecksummedFile.PageSize;
        for (var page = offset / ChecksummedFile.PageSize; page <= last && page < _checked.Length; page++)
        {
            if (!_checked[page])
            {
                Check((int)page);
            }
        }

        var span = new ReadOnlySpan<byte>(_start + offset, length);
        GC.KeepAlive(_view);
        return span;
    }

    /// <summary>Checks every page.</summary>
    public void Verify()
    {
        for (var page = 0; page < _checked.Length; page++)
        {
            Check(page);
        }
    }

    private void Check(int page)
    {
        var from = (long)page * ChecksummedFile.PageSize;
        var content = new ReadOnlySpan<byte>(_start + from, (int)Math.Min(ChecksummedFile.PageSize, Length - from));
        var wanted = BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(_start + Length + ((long)page * sizeof(uint)), sizeof(uint)));
        if (Crc32C.Of(content) != wanted)
        {
            throw Damaged($"the 64 KiB at offset {from} are not what was written");
        }

        _checked[page] = true;
    }

    private StoreException Damaged(string what) =>
        new($"{_path}: the store file is damaged: {what}. Restore the folder from a backup or build it again.");
}

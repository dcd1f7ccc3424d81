using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NewsGraph.Store.Quads;

namespace NewsGraph.Store.Storage;

/// <summary>
/// The log of small commits since the manifest was written. A record is a head (lengths and their CRC-32C), the content, and a seal (the
/// content's CRC-32C). The seal is written and flushed after the content has been flushed: a record without a seal was never committed
/// and is dropped, one with a seal and another content is damage. Records begin at multiples of 16 bytes, so that no seal is torn.
/// </summary>
internal sealed class CommitLog : IDisposable
{
    private const int Alignment = 16;
    private const int HeadLength = 32;
    private const uint SealMark = 0x4C41_4553;
    private static readonly byte[] Title = "newsgraph-store log 1\n\0\0\0\0\0\0\0\0\0\0"u8.ToArray();

    private readonly FileStream _file;
    private readonly string _path;

    private CommitLog(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>Length of the log in bytes.</summary>
    public long Length => _file.Length;

    /// <summary>Makes an empty log, flushed to the disk.</summary>
    public static void Create(string path)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 0);
        file.Write(Title);
        file.Flush(flushToDisk: true);
    }

    /// <summary>The committed records of a log, and where they end.</summary>
    /// <exception cref="StoreException">The log is damaged.</exception>
    public static (IReadOnlyList<LogRecord> Records, long End) Read(string path)
    {
        var bytes = ReadAll(path);
        if (!bytes.AsSpan().StartsWith(Title))
        {
            throw Damaged(path, "its beginning is not what was written");
        }

        var records = new List<LogRecord>();
        var at = Title.Length;
        while (TryRead(path, bytes, ref at) is { } record)
        {
            records.Add(record);
        }

        return (records, at);
    }

    /// <summary>Opens a log for appending after its last committed record; what a commit that broke off left behind it is cut away.</summary>
    public static CommitLog Open(string path, long end)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
        if (file.Length > end)
        {
            file.SetLength(end);
            file.Flush(flushToDisk: true);
        }

        file.Position = end;
        return new CommitLog(path, file);
    }

    /// <summary>Commits a record: when this returns it is on the disk.</summary>
    /// <exception cref="IOException">It couldn't be written; the log is as it was before.</exception>
    public void Append(LogRecord record)
    {
        var before = _file.Position;
        try
        {
            var bytes = Encode(record, out var seal);
            _file.Write(bytes);
            _file.Flush(flushToDisk: true);
            _file.Write(seal);
            _file.Flush(flushToDisk: true);
        }
        catch
        {
            _file.SetLength(before);
            _file.Position = before;
            _file.Flush(flushToDisk: true);
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    /// <inheritdoc />
    public override string ToString() => _path;

    private static byte[] ReadAll(string path)
    {
        // A writer may be appending: what it adds meanwhile is not looked at.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] Encode(LogRecord record, out byte[] seal)
    {
        var bytes = new byte[Padded(HeadLength + record.Length)];
        var head = bytes.AsSpan(0, HeadLength);
        BinaryPrimitives.WriteInt64LittleEndian(head, record.Terms.Length);
        BinaryPrimitives.WriteInt64LittleEndian(head[8..], record.Added.Length);
        BinaryPrimitives.WriteInt64LittleEndian(head[16..], record.Removed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head[24..], Crc32C.Of(head[..24]));
        BinaryPrimitives.WriteUInt32LittleEndian(head[28..], SealMark);
        var content = bytes.AsSpan(HeadLength);
        record.Terms.CopyTo(content);
        MemoryMarshal.AsBytes<QuadKey>(record.Added).CopyTo(content[record.Terms.Length..]);
        MemoryMarshal.AsBytes<QuadKey>(record.Removed).CopyTo(content[(record.Terms.Length + (16 * record.Added.Length))..]);
        seal = new byte[Alignment];
        BinaryPrimitives.WriteUInt32LittleEndian(seal, SealMark);
        BinaryPrimitives.WriteUInt32LittleEndian(seal.AsSpan(4), Crc32C.Of(content));
        BinaryPrimitives.WriteUInt64LittleEndian(seal.AsSpan(8), ~(ulong)bytes.Length);
        return bytes;
    }

    /// <summary>The record at a place, which is moved behind it; null where the committed records end.</summary>
    private static LogRecord? TryRead(string path, byte[] bytes, ref int at)
    {
        var rest = bytes.AsSpan(at);
        if (rest.Length < HeadLength || !rest[..HeadLength].ContainsAnyExcept((byte)0))
        {
            return null;
        }

        var (terms, added, removed) = (ReadLength(rest), ReadLength(rest[8..]), ReadLength(rest[16..]));
        if (BinaryPrimitives.ReadUInt32LittleEndian(rest[24..]) != Crc32C.Of(rest[..24]) || BinaryPrimitives.ReadUInt32LittleEndian(rest[28..]) != SealMark)
        {
            throw Damaged(path, $"the head of the record at offset {at} is not what was written");
        }

        var length = Padded(HeadLength + terms + (16 * (added + removed)));
        if (rest.Length < length + Alignment || !rest.Slice((int)length, Alignment).ContainsAnyExcept((byte)0))
        {
            return null;
        }

        CheckSeal(path, rest[..(int)length], rest.Slice((int)length, Alignment), at);
        at += (int)length + Alignment;
        return Decode(rest[HeadLength..], (int)terms, (int)added, (int)removed);
    }

    private static void CheckSeal(string path, ReadOnlySpan<byte> record, ReadOnlySpan<byte> seal, int at)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(seal) != SealMark
            || BinaryPrimitives.ReadUInt32LittleEndian(seal[4..]) != Crc32C.Of(record[HeadLength..])
            || BinaryPrimitives.ReadUInt64LittleEndian(seal[8..]) != ~(ulong)record.Length)
        {
            throw Damaged(path, $"the record at offset {at} is not what was committed");
        }
    }

    private static LogRecord Decode(ReadOnlySpan<byte> content, int terms, int added, int removed) => new(
        content[..terms].ToArray(),
        MemoryMarshal.Cast<byte, QuadKey>(content.Slice(terms, 16 * added)).ToArray(),
        MemoryMarshal.Cast<byte, QuadKey>(content.Slice(terms + (16 * added), 16 * removed)).ToArray());

    private static long ReadLength(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(bytes);

    private static long Padded(long length) => (length + Alignment - 1) / Alignment * Alignment;

    private static StoreException Damaged(string path, string what) =>
        new($"{path}: the store's log is damaged: {what}. Restore the folder from a backup or build it again.");
}

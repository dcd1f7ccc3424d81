using System.Runtime.InteropServices;

namespace NewsGraph.Store.Terms;

/// <summary>
/// Bytes that grow, outside of the collected heap: growing a big one moves its pages instead of copying them (mremap(2) under realloc),
/// so that a dictionary of hundreds of megabytes is never in memory twice.
/// </summary>
internal sealed unsafe class NativeBuffer : IDisposable
{
    private const long Least = 1024;
    private const int PieceLength = 1 << 24;

    private byte* _start;
    private long _capacity;

    /// <summary>How many bytes there are.</summary>
    public long Length { get; private set; }

    /// <summary>Some of the bytes.</summary>
    public ReadOnlySpan<byte> Slice(long offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)offset + (ulong)length, (ulong)Length);
        return new ReadOnlySpan<byte>(_start + offset, length);
    }

    /// <summary>A number at a place.</summary>
    public long ReadInt64(long offset) => MemoryMarshal.Read<long>(Slice(offset, sizeof(long)));

    /// <summary>Appends bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (Length + bytes.Length > _capacity)
        {
            Grow(Length + bytes.Length);
        }

        bytes.CopyTo(new Span<byte>(_start + Length, bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Hands all bytes on, piece by piece.</summary>
    public void WriteTo(Storage.RegionWriter output)
    {
        for (var at = 0L; at < Length; at += PieceLength)
        {
            output.Write(Slice(at, (int)Math.Min(PieceLength, Length - at)));
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        NativeMemory.Free(_start);
        _start = null;
        (Length, _capacity) = (0, 0);
    }

    private void Grow(long needed)
    {
        var capacity = Math.Max(Math.Max(Least, needed), _capacity + (_capacity / 2));
        _start = (byte*)NativeMemory.Realloc(_start, (nuint)capacity);
        _capacity = capacity;
    }
}

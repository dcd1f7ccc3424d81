using System.Buffers;

namespace NewsGraph.Learning;

/// <summary>The bytes of a stream that lies in memory that never moves, such as a resource of an assembly: they are used where they lie, and read from disk as they are touched.</summary>
internal sealed unsafe class MappedBytes : MemoryManager<byte>
{
    private readonly UnmanagedMemoryStream _owner; // keeps what holds the memory
    private readonly byte* _first;
    private readonly int _length;

    private MappedBytes(UnmanagedMemoryStream owner)
    {
        _owner = owner;
        _first = owner.PositionPointer;
        _length = checked((int)(owner.Length - owner.Position));
    }

    /// <summary>What is left of a stream, as it lies in memory, or a copy where it does not.</summary>
    /// <remarks>A stream of memory that somebody frees must not be given; those of embedded resources never are.</remarks>
    public static ReadOnlyMemory<byte> Rest(Stream stream)
    {
        if (stream is UnmanagedMemoryStream mapped)
        {
            return new MappedBytes(mapped).Memory;
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }

    /// <inheritdoc />
    public override Span<byte> GetSpan() => new(_first, _length);

    /// <inheritdoc />
    public override MemoryHandle Pin(int elementIndex = 0) => new(_first + elementIndex);

    /// <inheritdoc />
    public override void Unpin()
    {
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing) => GC.KeepAlive(_owner);
}

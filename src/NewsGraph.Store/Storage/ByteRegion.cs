using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsGraph.Store.Storage;

/// <summary>Immutable bytes, in memory or in a mapped file. Numbers in them are little-endian.</summary>
internal abstract class ByteRegion
{
    public abstract long Length { get; }

    public abstract ReadOnlySpan<byte> Slice(long offset, int length);

    public ReadOnlySpan<T> Slice<T>(long offset, int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Slice(offset, count * Unsafe.SizeOf<T>()));
}

namespace NewsGraph.Store.Storage;

/// <summary>Bytes held in memory.</summary>
internal sealed class ArrayRegion(byte[] bytes) : ByteRegion
{
    public byte[] Bytes => bytes;

    /// <summary>The bytes of another region in memory; those of a file are checked as they are read.</summary>
    public static ArrayRegion CopyOf(ByteRegion region) => region as ArrayRegion ?? new ArrayRegion(region.Slice(0, checked((int)region.Length)).ToArray());

    public override long Length => bytes.Length;

    public override ReadOnlySpan<byte> Slice(long offset, int length) => bytes.AsSpan((int)offset, length);
}

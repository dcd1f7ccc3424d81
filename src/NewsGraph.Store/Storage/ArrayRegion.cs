namespace NewsGraph.Store.Storage;

/// <summary>Bytes held in memory.</summary>
internal sealed class ArrayRegion(byte[] bytes) : ByteRegion
{
    public byte[] Bytes => bytes;

    public override long Length => bytes.Length;

    public override ReadOnlySpan<byte> Slice(long offset, int length) => bytes.AsSpan((int)offset, length);
}

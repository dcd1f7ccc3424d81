namespace NewsGraph.Store.Storage;

/// <summary>Makes a region in memory.</summary>
/// <param name="capacity">About how many bytes it will hold.</param>
internal sealed class MemoryWriter(int capacity) : RegionWriter
{
    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(capacity);

    /// <summary>The bytes up to now.</summary>
    public ArrayRegion ToRegion()
    {
        Array.Resize(ref _bytes, checked((int)Position));
        return new ArrayRegion(_bytes);
    }

    /// <inheritdoc />
    protected override void Append(ReadOnlySpan<byte> bytes)
    {
        var length = checked((int)(Position + bytes.Length));
        if (length > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(length, 2L * _bytes.Length)));
        }

        bytes.CopyTo(_bytes.AsSpan((int)Position));
    }
}

namespace NewsGraph.Store.Storage;

/// <summary>Takes the bytes of a region one after the other.</summary>
internal abstract class RegionWriter
{
    private const int Alignment = 8;

    /// <summary>How many bytes there are.</summary>
    public long Position { get; private set; }

    /// <summary>Appends bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Append(bytes);
        Position += bytes.Length;
    }

    /// <summary>Appends zeros up to a multiple of 8 bytes.</summary>
    public void Align() => Write(stackalloc byte[(int)(-Position & (Alignment - 1))]);

    /// <summary>Takes bytes.</summary>
    protected abstract void Append(ReadOnlySpan<byte> bytes);
}

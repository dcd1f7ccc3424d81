namespace NewsGraph.Store.Quads;

/// <summary>Keys with other numbers for their terms; the numbers are in the order of the old ones, so that the keys stay sorted.</summary>
internal sealed class RenumberedKeys(KeyReader keys, Func<uint, uint> numbers) : KeyReader
{
    /// <inheritdoc />
    public override int Read(Span<QuadKey> to)
    {
        var count = keys.Read(to);
        foreach (ref var key in to[..count])
        {
            key = new QuadKey(numbers(key.First), numbers(key.Second), numbers(key.Third), numbers(key.Fourth));
        }

        return count;
    }
}

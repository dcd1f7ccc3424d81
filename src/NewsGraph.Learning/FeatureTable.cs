using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsGraph.Learning;

/// <summary>
/// Rows of weights by feature in the form in which they stand in a file and are looked up: nothing is made of them when a model is loaded.
/// </summary>
/// <remarks>
/// A feature is scrambled by an odd factor, which loses nothing; its first bits choose a bucket, the others are its key there. A directory holds for each bucket
/// where it begins, and in the rest of the same eight bytes a bit for every few keys: most features of a text are unknown to a model, and one read turns
/// nearly all of those away. A bucket is the number of its rows, their keys each with the number of its weights, and the weights of all of them: a label and 16 bits each.
/// </remarks>
internal sealed class FeatureTable
{
    internal const uint Scramble = 0x9E3779B1;
    internal const uint Unscramble = 0x0E8B2F51;
    internal const int LeastBits = 8; // so that a key and the number of weights fit into four bytes
    internal const int OffsetBits = 28;
    internal const int FilterBits = 64 - OffsetBits;
    internal const int CellLength = 3; // bytes of a label and its weight
    internal const int Padding = 3; // behind the last row, so that four bytes can be read anywhere
    private readonly int _bits;
    private readonly int _keyLength;
    private readonly ReadOnlyMemory<byte> _directory;
    private readonly ReadOnlyMemory<byte> _data;

    internal FeatureTable(int count, int bits, ReadOnlyMemory<byte> directory, ReadOnlyMemory<byte> data)
    {
        (Count, _bits, _directory, _data) = (count, bits, directory, data);
        _keyLength = KeyLength(bits);
    }

    /// <summary>Number of features.</summary>
    public int Count { get; }

    /// <summary>Bytes of a key where so many bits choose the bucket.</summary>
    internal static int KeyLength(int bits) => bits >= 16 ? 2 : 3;

    /// <summary>The bit that says that a bucket may hold a feature.</summary>
    /// <param name="scrambled">The scrambled feature.</param>
    /// <param name="bits">How many of its bits choose the bucket.</param>
    internal static ulong FilterBit(uint scrambled, int bits) => 1UL << FilterPlace(scrambled, bits);

    private static int FilterPlace(uint scrambled, int bits) => OffsetBits + (int)(((ulong)(scrambled << bits) * FilterBits) >> 32);

    /// <summary>Finds the rows of those of some features that have one, in their order.</summary>
    /// <param name="features">The features.</param>
    /// <param name="rows">Receives where the weights of each begin and how many they are; as long as the features.</param>
    /// <returns>How many rows there are.</returns>
    /// <remarks>First all buckets, then all rows, so that the processor waits for several reads of memory together rather than for one after another.</remarks>
    public int Find(ReadOnlySpan<uint> features, Span<(int At, int Count)> rows)
    {
        rows = rows[..features.Length];
        ref var directory = ref MemoryMarshal.GetReference(_directory.Span); // 8 << _bits long, as reading it made sure
        var data = _data.Span;
        ref var cells = ref MemoryMarshal.GetReference(data);
        var known = 0;
        foreach (var feature in features)
        {
            var scrambled = feature * Scramble;
            var entry = Unsafe.ReadUnaligned<ulong>(ref Unsafe.AddByteOffset(ref directory, (nuint)(scrambled >> (32 - _bits)) << 3));
            var bucket = (int)(entry & ((1 << OffsetBits) - 1));
            var mayBeKnown = (int)(entry >> FilterPlace(scrambled, _bits)) & 1;
            rows[known] = (bucket, (int)scrambled);
            known += mayBeKnown;
            Caches.Prefetch(ref Unsafe.AddByteOffset(ref cells, bucket * mayBeKnown));
        }

        var found = 0;
        foreach (var (bucket, scrambled) in rows[..known])
        {
            var (at, count) = FindIn(data, bucket, (uint)scrambled);
            rows[found] = (at, count);
            found += count > 0 ? 1 : 0;
            Caches.Prefetch(ref Unsafe.AddByteOffset(ref cells, at));
            Caches.Prefetch(ref Unsafe.AddByteOffset(ref cells, at + (count * CellLength)));
        }

        return found;
    }

    /// <summary>The weights of all rows, as they lie in memory.</summary>
    public ReadOnlySpan<byte> Cells => _data.Span;

    /// <summary>Every feature with the place and number of its weights, in no particular order.</summary>
    public IEnumerable<(uint Feature, int At, int Count)> Rows()
    {
        for (var bucket = 0u; bucket < 1u << _bits; bucket++)
        {
            var at = (int)(BinaryPrimitives.ReadUInt64LittleEndian(_directory.Span[((int)bucket << 3)..]) & ((1 << OffsetBits) - 1));
            var rows = _data.Span[at];
            var (key, cell) = (at + 1, at + 1 + (rows * (_keyLength + 1)));
            for (var row = 0; row < rows; row++, key += _keyLength + 1)
            {
                var (low, count) = KeyAt(_data.Span[key..]);
                yield return (((bucket << (32 - _bits)) | low) * Unscramble, cell, count);
                cell += count * CellLength;
            }
        }
    }

    /// <summary>Writes the table.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Count);
        writer.Write(_bits);
        writer.Write(_data.Length);
        writer.Write(_directory.Span);
        writer.Write(_data.Span);
    }

    /// <summary>Reads a table: it stays where it lies.</summary>
    /// <exception cref="InvalidDataException">The file ends early or is damaged.</exception>
    public static FeatureTable Read(ModelReader reader)
    {
        var (count, bits, length) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        if (bits is < LeastBits or > OffsetBits)
        {
            throw new InvalidDataException("The model file is damaged; train the model again with «newsgraph train».");
        }

        return new FeatureTable(count, bits, reader.ReadBytes(8 << bits), reader.ReadBytes(length));
    }

    // Most of the time of reading a text goes here: what can lie outside the table is checked once a bucket.
    private (int At, int Count) FindIn(ReadOnlySpan<byte> data, int bucket, uint scrambled)
    {
        var (rows, length) = ((int)data[bucket], _keyLength + 1);
        ref var key = ref MemoryMarshal.GetReference(data.Slice(bucket + 1, (rows * length) + Padding));
        var (own, mask, shift) = (scrambled & (uint.MaxValue >> _bits), (1u << (_keyLength << 3)) - 1, _keyLength << 3);
        var cells = 0;
        for (var row = 0; row < rows; row++, key = ref Unsafe.Add(ref key, length))
        {
            var both = Unsafe.ReadUnaligned<uint>(ref key);
            var count = (int)(both >> shift) & 0xFF;
            if (((both ^ own) & mask) == 0)
            {
                return (bucket + 1 + (rows * length) + (cells * CellLength), count);
            }

            cells += count;
        }

        return default;
    }

    private (uint Key, int Count) KeyAt(ReadOnlySpan<byte> bytes)
    {
        var both = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        return _keyLength == 2 ? (both & 0xFFFF, (int)(both >> 16) & 0xFF) : (both & 0xFFFFFF, (int)(both >> 24));
    }
}

using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsGraph.Learning.Recurrent;

/// <summary>A vector for every known feature, eight bits a number with a scale for each vector. It lies in memory as it lies in a file.</summary>
internal sealed class FeatureEmbedding
{
    private const int DirectoryBits = 12;
    private const int FeaturesAtOnce = 64;
    private readonly ReadOnlyMemory<byte> _directory; // where each bucket of keys begins, by the first bits of a feature
    private readonly ReadOnlyMemory<byte> _keys; // features in rising order
    private readonly ReadOnlyMemory<byte> _scales;
    private readonly ReadOnlyMemory<byte> _rows;

    private FeatureEmbedding(int count, int size, ReadOnlyMemory<byte> directory, ReadOnlyMemory<byte> keys, ReadOnlyMemory<byte> scales, ReadOnlyMemory<byte> rows) =>
        (Count, Size, _directory, _keys, _scales, _rows) = (count, size, directory, keys, scales, rows);

    /// <summary>Number of features.</summary>
    public int Count { get; }

    /// <summary>Length of a vector, a multiple of 16.</summary>
    public int Size { get; }

    /// <summary>Adds the vectors of features to a vector, in their order; unknown features are passed over.</summary>
    [SkipLocalsInit]
    public void AddTo(ReadOnlySpan<uint> features, Span<float> vector)
    {
        Span<int> rows = stackalloc int[FeaturesAtOnce];
        while (!features.IsEmpty)
        {
            var some = features[..Math.Min(features.Length, FeaturesAtOnce)];
            features = features[some.Length..];
            Add(rows[..Find(some, rows)], vector[..Size]);
        }
    }

    /// <summary>Finds the rows of those of some features that have one: all of them first, so that the processor waits for several at a time.</summary>
    private int Find(ReadOnlySpan<uint> features, Span<int> rows)
    {
        var directory = MemoryMarshal.Cast<byte, int>(_directory.Span);
        var keys = MemoryMarshal.Cast<byte, uint>(_keys.Span);
        ref var data = ref MemoryMarshal.GetReference(_rows.Span);
        var found = 0;
        foreach (var feature in features)
        {
            var bucket = (int)(feature >> (32 - DirectoryBits));
            var row = Find(feature, keys, directory[bucket], directory[bucket + 1]);
            if (row >= 0)
            {
                rows[found++] = row;
                Caches.Prefetch(ref Unsafe.Add(ref data, row * Size));
            }
        }

        return found;
    }

    private static int Find(uint feature, ReadOnlySpan<uint> keys, int first, int end)
    {
        for (; first < end; first += Vector256<uint>.Count)
        {
            if (first + Vector256<uint>.Count > keys.Length)
            {
                var at = keys[first..end].IndexOf(feature);
                return at < 0 ? at : first + at;
            }

            var equal = Vector256.Equals(Vector256.Create(keys.Slice(first, Vector256<uint>.Count)), Vector256.Create(feature)).ExtractMostSignificantBits();
            if (equal != 0)
            {
                return first + BitOperations.TrailingZeroCount(equal); // a key behind the bucket's end is of another bucket, and not equal
            }
        }

        return -1;
    }

    // Sixteen numbers of the vector at a time stay in registers while all rows go by.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ReadOnlySpan<int> rows, Span<float> vector)
    {
        ref var scales = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, float>(_scales.Span));
        ref var data = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, sbyte>(_rows.Span));
        ref var sums = ref MemoryMarshal.GetReference(vector);
        for (var i = 0; i < vector.Length; i += 2 * WeightMatrix.Lanes)
        {
            var (a, b) = (Vector256.LoadUnsafe(ref sums, (nuint)i), Vector256.LoadUnsafe(ref sums, (nuint)(i + WeightMatrix.Lanes)));
            foreach (var row in rows)
            {
                var scale = Vector256.Create(Unsafe.Add(ref scales, row));
                var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref data, (nuint)((row * vector.Length) + i)));
                a = Vector256.FusedMultiplyAdd(ToSingle(low), scale, a);
                b = Vector256.FusedMultiplyAdd(ToSingle(high), scale, b);
            }

            a.StoreUnsafe(ref sums, (nuint)i);
            b.StoreUnsafe(ref sums, (nuint)(i + WeightMatrix.Lanes));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> ToSingle(Vector128<short> values) => Vector256.ConvertToSingle(Vector256.WidenLower(values.ToVector256Unsafe()));

    /// <summary>Rounds trained vectors.</summary>
    /// <param name="index">Row of each feature.</param>
    /// <param name="values">The vectors, [row × size].</param>
    /// <param name="size">Length of a vector.</param>
    public static FeatureEmbedding Of(Dictionary<uint, int> index, float[] values, int size)
    {
        var features = index.Keys.Order().ToArray();
        var (directory, keys) = (new byte[((1 << DirectoryBits) + 1) * sizeof(int)], new byte[features.Length * sizeof(uint)]);
        var (scales, rows) = (new byte[features.Length * sizeof(float)], new byte[features.Length * size]);
        for (var bucket = 0; bucket <= 1 << DirectoryBits; bucket++)
        {
            var first = features.AsSpan().BinarySearch((uint)Math.Min(uint.MaxValue, (ulong)bucket << (32 - DirectoryBits)));
            BinaryPrimitives.WriteInt32LittleEndian(directory.AsSpan(bucket * sizeof(int)), bucket == 1 << DirectoryBits ? features.Length : first < 0 ? ~first : first);
        }

        for (var row = 0; row < features.Length; row++)
        {
            var vector = values.AsSpan(index[features[row]] * size, size);
            var scale = Math.Max(1e-9f, LargestOf(vector) / sbyte.MaxValue);
            BinaryPrimitives.WriteUInt32LittleEndian(keys.AsSpan(row * sizeof(uint)), features[row]);
            BinaryPrimitives.WriteSingleLittleEndian(scales.AsSpan(row * sizeof(float)), scale);
            for (var i = 0; i < size; i++)
            {
                rows[(row * size) + i] = unchecked((byte)(sbyte)MathF.Round(vector[i] / scale));
            }
        }

        return new FeatureEmbedding(features.Length, size, directory, keys, scales, rows);
    }

    private static float LargestOf(ReadOnlySpan<float> values)
    {
        var largest = 0f;
        foreach (var value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }

    /// <summary>Writes the vectors.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Count);
        writer.Write(Size);
        foreach (var part in (ReadOnlyMemory<byte>[])[_directory, _keys, _scales, _rows])
        {
            writer.Write(part.Span);
        }
    }

    /// <summary>Reads vectors: they stay where they lie.</summary>
    /// <exception cref="InvalidDataException">The file ends early or is damaged.</exception>
    public static FeatureEmbedding Read(ModelReader reader)
    {
        var (count, size) = (reader.ReadInt32(), reader.ReadInt32());
        if (count < 0 || size <= 0 || size % (2 * WeightMatrix.Lanes) != 0 || count > int.MaxValue / Math.Max(size, sizeof(float)))
        {
            throw new InvalidDataException("The model file is damaged; train the model again with «newsgraph train».");
        }

        var directory = reader.ReadBytes(((1 << DirectoryBits) + 1) * sizeof(int));
        return new FeatureEmbedding(count, size, directory, reader.ReadBytes(count * sizeof(uint)), reader.ReadBytes(count * sizeof(float)), reader.ReadBytes(count * size));
    }
}

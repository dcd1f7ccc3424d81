using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsGraph.Learning.Recurrent;

/// <summary>The vectors of features while they are learned, by AdaGrad (Duchi, Hazan and Singer 2011).</summary>
internal sealed class EmbeddingTable
{
    private const float Spread = 0.1f;
    private const float Epsilon = 1e-3f;
    private readonly int _size;
    private readonly float[] _squares;

    /// <summary>Starts with small vectors at random.</summary>
    /// <param name="count">Number of features.</param>
    /// <param name="size">Length of a vector.</param>
    /// <param name="random">Where chance comes from.</param>
    public EmbeddingTable(int count, int size, Random random)
    {
        (_size, Values, _squares) = (size, new float[count * size], new float[count * size]);
        for (var i = 0; i < Values.Length; i++)
        {
            Values[i] = Spread * ((2 * random.NextSingle()) - 1);
        }
    }

    /// <summary>The vectors, [feature × size].</summary>
    public float[] Values { get; }

    /// <summary>Adds the vectors of features to a vector.</summary>
    public void AddTo(int[] rows, Span<float> vector)
    {
        ref var sums = ref MemoryMarshal.GetReference(vector[.._size]);
        foreach (var row in rows)
        {
            ref var values = ref MemoryMarshal.GetReference(Values.AsSpan(row * _size, _size));
            for (nuint i = 0; i < (nuint)_size; i += WeightMatrix.Lanes)
            {
                (Vector256.LoadUnsafe(ref sums, i) + Vector256.LoadUnsafe(ref values, i)).StoreUnsafe(ref sums, i);
            }
        }
    }

    /// <summary>Learns from the gradient of a vector to which features added up.</summary>
    public void Step(int[] rows, ReadOnlySpan<float> gradient, float rate)
    {
        ref var slopes = ref MemoryMarshal.GetReference(gradient[.._size]);
        foreach (var row in rows)
        {
            ref var values = ref MemoryMarshal.GetReference(Values.AsSpan(row * _size, _size));
            ref var squares = ref MemoryMarshal.GetReference(_squares.AsSpan(row * _size, _size));
            for (nuint i = 0; i < (nuint)_size; i += WeightMatrix.Lanes)
            {
                var g = Vector256.LoadUnsafe(ref slopes, i);
                var sum = Vector256.LoadUnsafe(ref squares, i) + (g * g);
                sum.StoreUnsafe(ref squares, i);
                (Vector256.LoadUnsafe(ref values, i) - (g * rate / (Vector256.Sqrt(sum) + Vector256.Create(Epsilon)))).StoreUnsafe(ref values, i);
            }
        }
    }
}

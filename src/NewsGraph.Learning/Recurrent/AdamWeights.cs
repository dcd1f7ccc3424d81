using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsGraph.Learning.Recurrent;

/// <summary>Weights that learn by Adam (Kingma and Ba 2015, algorithm 1), with their gradient.</summary>
/// <param name="values">The weights; changed by <see cref="Step"/>.</param>
internal sealed class AdamWeights(float[] values)
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.999f;
    private const float Epsilon = 1e-8f;
    private readonly float[] _first = new float[values.Length];
    private readonly float[] _second = new float[values.Length];
    private int _steps;

    /// <summary>The gradient that was added up since the last step.</summary>
    public float[] Gradient { get; } = new float[values.Length];

    /// <summary>Learns from the gradient and forgets it.</summary>
    public void Step(float rate)
    {
        _steps++;
        var own = rate * MathF.Sqrt(1 - MathF.Pow(SecondDecay, _steps)) / (1 - MathF.Pow(FirstDecay, _steps));
        ref var value = ref MemoryMarshal.GetReference(values.AsSpan());
        ref var gradient = ref MemoryMarshal.GetReference(Gradient.AsSpan());
        ref var first = ref MemoryMarshal.GetReference(_first.AsSpan());
        ref var second = ref MemoryMarshal.GetReference(_second.AsSpan());
        for (nuint i = 0; i < (nuint)values.Length; i += WeightMatrix.Lanes)
        {
            var g = Vector256.LoadUnsafe(ref gradient, i);
            var m = (Vector256.LoadUnsafe(ref first, i) * FirstDecay) + (g * (1 - FirstDecay));
            var v = (Vector256.LoadUnsafe(ref second, i) * SecondDecay) + (g * g * (1 - SecondDecay));
            m.StoreUnsafe(ref first, i);
            v.StoreUnsafe(ref second, i);
            (Vector256.LoadUnsafe(ref value, i) - (m * own / (Vector256.Sqrt(v) + Vector256.Create(Epsilon)))).StoreUnsafe(ref value, i);
            Vector256<float>.Zero.StoreUnsafe(ref gradient, i);
        }
    }
}

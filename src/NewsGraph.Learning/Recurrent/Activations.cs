using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsGraph.Learning.Recurrent;

/// <summary>The curves that neurons answer by, over whole vectors; lengths are multiples of <see cref="WeightMatrix.Lanes"/>.</summary>
internal static class Activations
{
    /// <summary>The logistic function of every number.</summary>
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Vector256.Exp(-x));

    /// <summary>The hyperbolic tangent of every number, by the logistic function.</summary>
    public static Vector256<float> Tanh(Vector256<float> x) => (Sigmoid(x + x) * 2) - Vector256<float>.One;

    /// <summary>Nothing below zero (rectified linear units).</summary>
    public static void Rectify(Span<float> x)
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        for (var i = 0; i < x.Length; i += WeightMatrix.Lanes)
        {
            Vector256.Max(Vector256.LoadUnsafe(ref first, (nuint)i), Vector256<float>.Zero).StoreUnsafe(ref first, (nuint)i);
        }
    }

    /// <summary>Probabilities of labels that exclude each other, in place of their scores.</summary>
    public static void Softmax(Span<float> scores)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores)
        {
            top = Math.Max(top, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - top);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    /// <summary>Probabilities of labels that go together, in place of their scores.</summary>
    public static void Sigmoid(Span<float> scores)
    {
        foreach (ref var score in scores)
        {
            score = 1 / (1 + MathF.Exp(-score));
        }
    }
}
